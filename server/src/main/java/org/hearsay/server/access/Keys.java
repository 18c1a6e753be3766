package org.hearsay.server.access;

import java.util.Optional;

/** Knows the keys that programs send. Thread-safe. */
public interface Keys {
  /** The name of the key with this hash, if there is one that nobody revoked. */
  Optional<String> nameOf(String hash);

  /** Whether there is any. */
  boolean exist();

  /** A single token that stands in a file or a variable; a short one is refused. */
  static Keys of(String token) {
    if (token.length() < 22) {
      throw new IllegalArgumentException(
          "the token is shorter than 22 characters, and so than 128 bits");
    }
    return new OneToken(Secrets.hash(token));
  }

  /** These keys, or else others. */
  default Keys or(Keys others) {
    return new Both(this, others);
  }

  /** The token of a file. */
  record OneToken(String known) implements Keys {
    @Override
    public Optional<String> nameOf(String hash) {
      return Secrets.areSame(known, hash) ? Optional.of("token") : Optional.empty();
    }

    @Override
    public boolean exist() {
      return true;
    }
  }

  /** Two places where keys are known. */
  record Both(Keys one, Keys other) implements Keys {
    @Override
    public Optional<String> nameOf(String hash) {
      return one.nameOf(hash).or(() -> other.nameOf(hash));
    }

    @Override
    public boolean exist() {
      return one.exist() || other.exist();
    }
  }
}
