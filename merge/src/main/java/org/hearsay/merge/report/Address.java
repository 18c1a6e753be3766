package org.hearsay.merge.report;

import java.util.Locale;

/** Addresses without what does not tell reports apart. */
final class Address {
  private Address() {}

  /** The address without scheme, {@code www}, fragment and final slash; the host in lower case. */
  static String of(String url) {
    String rest = url.strip();
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      rest = rest.substring(scheme + "://".length());
    }
    int fragment = rest.indexOf('#');
    if (fragment >= 0) {
      rest = rest.substring(0, fragment);
    }
    int path = rest.indexOf('/');
    String host = (path < 0 ? rest : rest.substring(0, path)).toLowerCase(Locale.ROOT);
    String tail = path < 0 ? "" : rest.substring(path);
    if (host.startsWith("www.")) {
      host = host.substring("www.".length());
    }
    return host + (tail.endsWith("/") ? tail.substring(0, tail.length() - 1) : tail);
  }
}
