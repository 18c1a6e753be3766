package org.hearsay.fuzz;

/** Plain texts. */
public final class PlainTarget {
  private PlainTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Streams.readAll(input);
  }
}
