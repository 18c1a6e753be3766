package org.hearsay.server.http;

import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request as it came from the network.
 *
 * @param method in capitals
 * @param path decoded
 * @param query by name
 * @param headers the values of a header
 * @param peer who opened the connection
 * @param host the name it was sent to, without a port
 * @param authority the name with its port, as it was given
 * @param body its bytes, not read yet
 */
record Incoming(
    String method,
    String path,
    Map<String, List<String>> query,
    Function<String, List<String>> headers,
    InetAddress peer,
    String host,
    String authority,
    InputStream body) {
  private static final int MOST_HEADER = 8192;

  /** A header that is given once. */
  Optional<String> header(String name) {
    List<String> values = headers.apply(name);
    return values.size() == 1 && values.get(0).length() <= MOST_HEADER
        ? Optional.of(values.get(0))
        : Optional.empty();
  }

  static boolean isOfApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
