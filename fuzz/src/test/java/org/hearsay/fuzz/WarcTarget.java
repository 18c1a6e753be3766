package org.hearsay.fuzz;

/** Web archives, packed or not. */
public final class WarcTarget {
  private WarcTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Streams.readAll(input);
  }
}
