package org.hearsay.server.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which passwords are taken: long ones that are not among those that everybody tries first. */
public final class PasswordRules {
  static final int MOST = 1000;
  private static final int LEAST = 8;
  private static final String COMMON = "common-passwords.txt";

  private PasswordRules() {}

  /** What is wrong with a password, for a person; empty for one that is taken. */
  public static Optional<String> fault(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST) {
      return Optional.of("the password is shorter than " + LEAST + " characters");
    }
    if (length > MOST) {
      return Optional.of("the password is longer than " + MOST + " characters");
    }
    String small = password.toLowerCase(Locale.ROOT);
    if (small.contains("hearsay") || small.chars().distinct().count() < 2 || isCommon(small)) {
      return Optional.of("the password is one of those that are tried first");
    }
    return Optional.empty();
  }

  private static boolean isCommon(String small) {
    try (InputStream in = PasswordRules.class.getResourceAsStream(COMMON)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + COMMON);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .anyMatch(small::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
