/**
 * What the store makes of a record before it is written: its bytes, the rows of its facts, its
 * paragraphs.
 */
package org.hearsay.store.rows;
