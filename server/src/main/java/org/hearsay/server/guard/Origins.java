package org.hearsay.server.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether a page of this server or a foreign one sent a request. */
public final class Origins {
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private Origins() {}

  /**
   * Whether a request comes from a foreign page.
   *
   * @param origins the values of Origin; programs send none
   * @param fetchSites the values of Sec-Fetch-Site
   * @param authority host and port that the request was sent to
   */
  public static boolean isForeign(List<String> origins, List<String> fetchSites, String authority) {
    if (origins.size() > 1 || fetchSites.size() > 1) {
      return true;
    }
    if (!fetchSites.isEmpty() && !OWN_SITES.contains(fetchSites.get(0))) {
      return true;
    }
    return !origins.isEmpty() && !isOf(origins.get(0), authority);
  }

  private static boolean isOf(String origin, String authority) {
    try {
      URI uri = new URI(origin.strip());
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      String rest = Optional.ofNullable(uri.getRawAuthority()).orElse("");
      return (scheme.equals("http") || scheme.equals("https"))
          && withPort(rest, scheme).equals(withPort(authority, scheme));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String withPort(String authority, String scheme) {
    String small = authority.toLowerCase(Locale.ROOT);
    boolean hasPort = small.matches(".*[^\\]:]?:[0-9]{1,5}") && !small.endsWith("]");
    return hasPort ? small : small + (scheme.equals("https") ? ":443" : ":80");
  }
}
