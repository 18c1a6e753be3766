/**
 * Zip, tar and gzip, read as streams: nothing is written to disk, nothing is held but the entry at
 * hand, and what unpacks to more than any honest archive is refused.
 */
package org.hearsay.reader.archive;
