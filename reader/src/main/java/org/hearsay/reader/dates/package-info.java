/** Publication dates, as pages, addresses and lines of text write them. */
package org.hearsay.reader.dates;
