package org.hearsay.fetch;

import java.util.List;
import java.util.Optional;

/**
 * One answer of a server.
 *
 * @param status its number
 * @param headers those that were asked about, names in lower case
 * @param body unpacked, up to the limit
 * @param cut whether the body goes on behind the limit
 */
record Exchange(int status, List<Header> headers, byte[] body, boolean cut) {
  record Header(String name, String value) {}

  Exchange {
    headers = List.copyOf(headers);
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equals(name))
        .map(Header::value)
        .findFirst();
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }
}
