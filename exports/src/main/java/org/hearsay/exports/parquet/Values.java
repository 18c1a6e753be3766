package org.hearsay.exports.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Values of one column one after the other, plainly encoded. Not thread-safe. */
final class Values {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int bitCount;

  void text(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    fixed(out, bytes.length, Integer.BYTES);
    out.writeBytes(bytes);
  }

  void day(long epochDay) {
    fixed(out, epochDay, Integer.BYTES);
  }

  void whole(long value) {
    fixed(out, value, Long.BYTES);
  }

  void number(double value) {
    fixed(out, Double.doubleToLongBits(value), Long.BYTES);
  }

  /** Eight flags a byte, the lowest bit first. */
  void flag(boolean value) {
    bits |= (value ? 1 : 0) << bitCount++;
    if (bitCount == Byte.SIZE) {
      endByte();
    }
  }

  private void endByte() {
    out.write(bits);
    bits = 0;
    bitCount = 0;
  }

  int size() {
    return out.size();
  }

  /** All of them; begins anew. */
  byte[] bytes() {
    if (bitCount > 0) {
      endByte();
    }
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }

  /** The lowest bytes of a number, the lowest first. */
  static void fixed(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> (i * Byte.SIZE)));
    }
  }
}
