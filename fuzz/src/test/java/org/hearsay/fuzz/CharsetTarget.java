package org.hearsay.fuzz;

import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.NotTextException;

/** Bytes in any encoding. */
public final class CharsetTarget {
  private CharsetTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      BytesDecoder.decode(input);
    } catch (NotTextException e) {
      Streams.require(!e.getMessage().isBlank(), "refused without a reason");
    }
  }
}
