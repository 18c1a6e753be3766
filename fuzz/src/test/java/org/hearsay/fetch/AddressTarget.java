package org.hearsay.fetch;

import java.nio.charset.StandardCharsets;

/** Addresses as somebody wrote them: what is taken is taken again unchanged, and is of the web. */
public final class AddressTarget {
  private AddressTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws FetchException {
    WebAddress address;
    try {
      address =
          WebAddress.of(
              new String(input, StandardCharsets.UTF_8), port -> port == 80 || port == 443);
    } catch (FetchException e) {
      return;
    }
    String text = address.toString();
    if (!text.startsWith("http://") && !text.startsWith("https://")) {
      throw new AssertionError("not of the web: " + text);
    }
    String again = WebAddress.of(text, port -> port == 80 || port == 443).toString();
    if (!again.equals(text)) {
      throw new AssertionError(text + " became " + again);
    }
  }
}
