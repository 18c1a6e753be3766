/** Rows of cells, and the ways to write them: separated values and lines of JSON. */
package org.hearsay.exports.table;
