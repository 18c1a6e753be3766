package org.hearsay.reader.archive;

import java.nio.charset.StandardCharsets;

/**
 * The block before each entry of a tar file (POSIX ustar, and the older forms that look the same).
 *
 * @param name with its prefix
 * @param size in bytes
 * @param type the letter that tells files from folders, links and notes about the next entry
 */
record TarHeader(String name, long size, char type) {
  static final int BLOCK = 512;
  private static final int CHECKSUM = 148;
  private static final int CHECKSUM_LENGTH = 8;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;
  private static final int NAME_LENGTH = 100;

  /** Whether bytes begin as a tar file does: the sum of its first block is right. */
  static boolean isHeader(byte[] block) {
    if (block.length < BLOCK || block[0] == 0) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean own = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH;
      sum += own ? ' ' : block[i] & 0xff;
    }
    return sum == octal(block, CHECKSUM, CHECKSUM_LENGTH);
  }

  static TarHeader of(byte[] block) {
    String name = text(block, 0, NAME_LENGTH);
    String prefix = text(block, MAGIC, 6).equals("ustar") ? text(block, PREFIX, PREFIX_LENGTH) : "";
    return new TarHeader(
        prefix.isEmpty() ? name : prefix + "/" + name, size(block), (char) (block[TYPE] & 0x7f));
  }

  boolean isFile() {
    return type == '0' || type == 0 || type == '7';
  }

  boolean isFolder() {
    return type == '5' || (isFile() && name.endsWith("/"));
  }

  /** Octal figures, or, for files that are too large for them, a number with its first bit set. */
  private static long size(byte[] block) {
    if ((block[SIZE] & 0x80) == 0) {
      return octal(block, SIZE, SIZE_LENGTH);
    }
    long size = 0;
    for (int i = SIZE + SIZE_LENGTH - 8; i < SIZE + SIZE_LENGTH; i++) {
      size = size << 8 | (block[i] & 0xff);
    }
    return size;
  }

  private static long octal(byte[] block, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      if (block[i] >= '0' && block[i] <= '7') {
        value = value * 8 + block[i] - '0';
      } else if (block[i] != ' ' && block[i] != 0) {
        return -1;
      }
    }
    return value;
  }

  static String text(byte[] block, int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return new String(block, from, end - from, StandardCharsets.UTF_8);
  }
}
