/** One report as it lies in a file, a feed or an archive: its bytes and what is known of it. */
package org.hearsay.reader.item;
