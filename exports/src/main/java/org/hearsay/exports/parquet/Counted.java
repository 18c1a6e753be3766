package org.hearsay.exports.parquet;

import java.io.IOException;
import java.io.OutputStream;

/** Knows how many bytes were written. Not thread-safe. */
final class Counted {
  private final OutputStream out;
  private long position;

  Counted(OutputStream out) {
    this.out = out;
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  long position() {
    return position;
  }
}
