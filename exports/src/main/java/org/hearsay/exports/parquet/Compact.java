package org.hearsay.exports.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes structures of Thrift's compact protocol, in which Parquet describes itself.
 *
 * <p>Fields are written in ascending order of their numbers. Not thread-safe.
 */
final class Compact {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONGEST_DELTA = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int last;

  /** A structure with the fields that somebody writes. */
  @FunctionalInterface
  interface Fields {
    void write(Compact to);
  }

  /** The bytes of one structure. */
  static byte[] struct(Fields fields) {
    Compact compact = new Compact();
    fields.write(compact);
    compact.out.write(0);
    return compact.out.toByteArray();
  }

  Compact i32(int field, int value) {
    head(field, I32);
    varint(zigzag(value));
    return this;
  }

  Compact i64(int field, long value) {
    head(field, I64);
    varint(zigzag(value));
    return this;
  }

  Compact text(int field, String words) {
    head(field, BINARY);
    bytes(words);
    return this;
  }

  Compact struct(int field, Fields fields) {
    head(field, STRUCT);
    out.writeBytes(struct(fields));
    return this;
  }

  /** A list of whole numbers of 32 bits. */
  Compact numbers(int field, List<Integer> values) {
    list(field, I32, values.size());
    values.forEach(value -> varint(zigzag(value)));
    return this;
  }

  Compact texts(int field, List<String> values) {
    list(field, BINARY, values.size());
    values.forEach(this::bytes);
    return this;
  }

  /** A list of structures, each as {@link #struct(Fields)} gives it. */
  Compact structs(int field, List<byte[]> values) {
    list(field, STRUCT, values.size());
    values.forEach(out::writeBytes);
    return this;
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    if (size < LONGEST_DELTA) {
      out.write((size << 4) | type);
    } else {
      out.write(0xF0 | type);
      varint(size);
    }
  }

  private void head(int field, int type) {
    int delta = field - last;
    if (delta < 1 || delta > LONGEST_DELTA) {
      throw new IllegalArgumentException("field " + field + " after " + last);
    }
    out.write((delta << 4) | type);
    last = field;
  }

  private void bytes(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void varint(long value) {
    varint(out, value);
  }

  /** Seven bits a byte, the lowest first. */
  static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }
}
