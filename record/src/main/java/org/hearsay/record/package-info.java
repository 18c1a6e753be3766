/** The JSON shape of a crisis record, written once, and its published schema. */
package org.hearsay.record;
