package org.hearsay.signup.secret;

import java.security.SecureRandom;

/** Where bytes come from that nobody can guess; tests pass in their own. Thread-safe. */
@FunctionalInterface
public interface Randomness {
  /** So many new bytes. */
  byte[] bytes(int count);

  /** The machine's own. */
  static Randomness secure() {
    SecureRandom random = new SecureRandom();
    return count -> {
      byte[] bytes = new byte[count];
      random.nextBytes(bytes);
      return bytes;
    };
  }
}
