/** Keeps reports, every reading of them and what people correct, in SQLite or PostgreSQL. */
package org.hearsay.store;
