package org.hearsay.fuzz;

/** Zip and tar archives, packed or not. */
public final class ArchiveTarget {
  private ArchiveTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Streams.readAll(input);
  }
}
