package org.hearsay.reader.archive;

import java.io.IOException;

/** Says that an input unpacks to more than any honest one does; all of it is refused. */
public final class ArchiveBombException extends IOException {
  private static final long serialVersionUID = 1L;

  ArchiveBombException(String message) {
    super(message);
  }
}
