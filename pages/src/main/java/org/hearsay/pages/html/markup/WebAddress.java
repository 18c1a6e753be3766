package org.hearsay.pages.html.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Tells which addresses a page may lead to. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether it is a plain address of the web: http or https, with a host and without a login. */
  public static boolean isSafe(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
