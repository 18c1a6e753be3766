package org.hearsay.fuzz;

/** JSON lines and arrays of reports. */
public final class JsonTarget {
  private JsonTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Streams.readAll(input);
  }
}
