package org.hearsay.exports.parquet;

import java.io.ByteArrayOutputStream;

/** Small numbers one after the other, as runs of equal ones (RLE). Not thread-safe. */
final class Levels {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int level;
  private int run;

  void add(int value) {
    if (value != level && run > 0) {
      end();
    }
    level = value;
    run++;
  }

  /** All of them behind their length in four bytes; begins anew. */
  byte[] bytes() {
    if (run > 0) {
      end();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(out.size() + Integer.BYTES);
    Values.fixed(whole, out.size(), Integer.BYTES);
    whole.writeBytes(out.toByteArray());
    out.reset();
    return whole.toByteArray();
  }

  private void end() {
    Compact.varint(out, (long) run << 1);
    out.write(level);
    run = 0;
  }
}
