package org.hearsay.reader.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The entries of an archive in their order; the content of one ends where the next is asked for.
 */
interface Entries extends Closeable {
  Optional<Entry> next() throws IOException;

  /**
   * One entry.
   *
   * @param name as the archive writes it
   * @param refused why it is not read, such as that it is a link
   * @param content its bytes, which the caller does not close
   */
  record Entry(String name, Optional<String> refused, InputStream content) {}
}
