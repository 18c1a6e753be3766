package org.hearsay.server.http;

import java.util.Optional;

/** The only cookie there is: the id of a session. */
public final class CookieHeader {
  private static final String NAME = "__Host-hearsay";
  private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

  private CookieHeader() {}

  static Optional<String> session(Incoming incoming) {
    for (String header : incoming.headers().apply("Cookie")) {
      for (String cookie : header.split(";", -1)) {
        String pair = cookie.strip();
        if (pair.startsWith(NAME + "=")) {
          return Optional.of(pair.substring(NAME.length() + 1)).filter(id -> id.length() <= 100);
        }
      }
    }
    return Optional.empty();
  }

  /** The header that hands out a session. */
  public static String begin(String id) {
    return NAME + "=" + id + RULES;
  }

  /** The header that takes it away. */
  public static String end() {
    return NAME + "=" + RULES + "; Max-Age=0";
  }
}
