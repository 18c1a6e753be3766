package org.hearsay.fuzz;

/** RSS, Atom and JSON feeds. */
public final class FeedTarget {
  private FeedTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Streams.readAll(input);
  }
}
