package org.hearsay.server.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The password of the server, of which only a slow salted hash is held. Immutable. */
public final class Password {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int ROUNDS = 600_000;
  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;

  private final byte[] salt;
  private final byte[] hash;

  private Password(byte[] salt, byte[] hash) {
    this.salt = salt;
    this.hash = hash;
  }

  /** The password; fails with what is wrong with a weak one. */
  public static Password of(String words) {
    Optional<String> fault = PasswordRules.fault(words);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
    byte[] salt = Secrets.bytes(SALT_BYTES);
    return new Password(salt, hash(words, salt));
  }

  /** Whether somebody knows it; slow on purpose. */
  public boolean matches(String words) {
    return words.length() <= PasswordRules.MOST && MessageDigest.isEqual(hash, hash(words, salt));
  }

  private static byte[] hash(String words, byte[] salt) {
    try {
      PBEKeySpec spec = new PBEKeySpec(words.toCharArray(), salt, ROUNDS, BITS);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
