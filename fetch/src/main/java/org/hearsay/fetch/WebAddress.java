package org.hearsay.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.hearsay.fetch.FetchException.Kind;

/** An address of the web that was checked: scheme, host and port are as they may be. */
record WebAddress(URI uri) {
  private static final int LONGEST = 2_000;

  /** Checks an address as somebody wrote it. */
  static WebAddress of(String text, IntPredicate ports) throws FetchException {
    if (text.length() > LONGEST) {
      throw refused("the address is too long");
    }
    try {
      return of(new URI(text.strip()), ports);
    } catch (URISyntaxException e) {
      throw refused("it is no address of the web");
    }
  }

  private static WebAddress of(URI uri, IntPredicate ports) throws FetchException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused("only http and https are fetched");
    }
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      throw refused("the address has no host");
    }
    if (uri.getRawUserInfo() != null) {
      throw refused("the address holds a user's name");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
    if (!ports.test(port)) {
      throw refused("only the ports 80 and 443 are fetched");
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (isDisguised(host)) {
      throw refused("the host is a number in disguise");
    }
    return new WebAddress(rebuilt(scheme, host, uri));
  }

  /** The address without what never leaves this machine. */
  private static URI rebuilt(String scheme, String host, URI uri) throws FetchException {
    String port = uri.getPort() >= 0 ? ":" + uri.getPort() : "";
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    try {
      return new URI(scheme + "://" + host + port + path + query);
    } catch (URISyntaxException e) {
      throw refused("it is no address of the web");
    }
  }

  /** Where a redirect leads from here. */
  WebAddress resolve(String location, IntPredicate ports) throws FetchException {
    try {
      return of(uri.resolve(new URI(location.strip())), ports);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw refused("a redirect leads to no address of the web");
    }
  }

  String host() {
    return uri.getHost();
  }

  /** Scheme, host and port: whose robots.txt counts. */
  String site() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  /**
   * Whether a host ends in a number without being four plain numbers: decimal, octal, hexadecimal
   * and shortened forms, which programs read in different ways.
   */
  private static boolean isDisguised(String host) {
    if (host.startsWith("[")) {
      return false;
    }
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] labels = bare.split("\\.", -1);
    String last = labels[labels.length - 1];
    boolean number = isFigures(last) || last.startsWith("0x");
    if (!number) {
      return false;
    }
    boolean plain = labels.length == 4 && bare.equals(host);
    for (String label : labels) {
      boolean leadingZero = label.length() > 1 && label.startsWith("0");
      plain &= isFigures(label) && !leadingZero && label.length() <= 3;
    }
    return !plain;
  }

  private static boolean isFigures(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static FetchException refused(String why) {
    return new FetchException(Kind.REFUSED, why);
  }
}
