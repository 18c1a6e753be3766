package org.hearsay.reader.item;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much of an input is read before it counts as an attack or a mistake.
 *
 * @param itemBytes the longest report
 * @param entries the most entries of all archives of one input
 * @param depth how deep archives may lie in one another
 * @param totalBytes how much one input may unpack to
 * @param freeBytes how much may be unpacked before its ratio counts
 * @param ratio how many bytes may come of one packed byte
 */
public record ItemLimits(
    int itemBytes, int entries, int depth, long totalBytes, long freeBytes, int ratio) {
  private static final int MEBIBYTE = 1 << 20;

  /** What no honest input needs more than. */
  public static ItemLimits usual() {
    return new ItemLimits(16 * MEBIBYTE, 10_000, 2, 16_384L * MEBIBYTE, 32L * MEBIBYTE, 100);
  }

  /** All the bytes of one report. */
  public byte[] bytesOf(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(itemBytes + 1);
    if (bytes.length > itemBytes) {
      throw new IOException(tooLong());
    }
    return bytes;
  }

  /** Says that a report is longer than any may be. */
  public String tooLong() {
    return "larger than " + itemBytes / MEBIBYTE + " MiB: no report is that long";
  }
}
