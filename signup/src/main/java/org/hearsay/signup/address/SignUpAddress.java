package org.hearsay.signup.address;

import java.net.URI;

/**
 * Where the pages of signing up are found from outside. Tokens stand behind the question mark,
 * which no log of this server holds.
 *
 * @param base the server as readers reach it, without a path
 */
public record SignUpAddress(URI base) {
  /** Where all pages of signing up begin. */
  public static final String ROOT = "/sign-up";

  /** Where the pages of news begin. */
  public static final String NEWS = "/news";

  public SignUpAddress {
    String scheme = String.valueOf(base.getScheme());
    if ((!scheme.equals("https") && !scheme.equals("http")) || base.getHost() == null) {
      throw new IllegalArgumentException(
          "not an address such as https://news.example.org: " + base);
    }
    base = URI.create(scheme + "://" + base.getRawAuthority());
  }

  public static SignUpAddress of(String base) {
    return new SignUpAddress(URI.create(base));
  }

  public String form(String list) {
    return base + ROOT + "/" + list;
  }

  /** What is new on a list, for anybody. */
  public String news(String list) {
    return base + NEWS + "/" + list;
  }

  public String feed(String list) {
    return news(list) + "/feed.atom";
  }

  public String confirm(String token) {
    return base + ROOT + "/confirm?t=" + token;
  }

  public String manage(String token) {
    return base + ROOT + "/preferences?t=" + token;
  }

  public String leave(String token) {
    return base + ROOT + "/leave?t=" + token;
  }

  /** A new Message-ID without brackets. */
  public String messageId(String id) {
    String host = base.getHost();
    return id + "@" + (host.startsWith("[") ? "localhost" : host);
  }
}
