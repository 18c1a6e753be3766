package org.hearsay.mail.bounce;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Return addresses that say what was sent, so that a mail that comes back need not be understood to
 * know whose it is: {@code bounces+TOKEN-PROOF@host}.
 *
 * <p>Nobody without the secret can make one up. Case does not matter: servers change it.
 */
public final class ReturnPath {
  private static final String TOKEN = "[a-z0-9]{1,32}";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int PROOF = 16;
  private static final int BITS = 5;
  private static final int LEAST_SECRET = 16;

  private final String name;
  private final String domain;
  private final SecretKeySpec secret;

  /**
   * @param address where bounces go, without anything that tells them apart
   * @param secret at least 16 bytes that nobody else knows
   */
  public ReturnPath(String address, byte[] secret) {
    int at = address.lastIndexOf('@');
    if (at < 1 || address.indexOf('+') >= 0) {
      throw new IllegalArgumentException("expected an address for bounces, without a plus sign");
    }
    if (secret.length < LEAST_SECRET) {
      throw new IllegalArgumentException("the secret is too short");
    }
    this.name = address.substring(0, at).toLowerCase(Locale.ROOT);
    this.domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
    this.secret = new SecretKeySpec(secret, "HmacSHA256");
  }

  /**
   * The return address of what has this token.
   *
   * @param token 1 to 32 small letters and figures
   */
  public String of(String token) {
    if (!token.matches(TOKEN)) {
      throw new IllegalArgumentException("expected 1 to 32 small letters and figures");
    }
    return name + "+" + token + "-" + proof(token) + "@" + domain;
  }

  /** The token of a return address; empty when it was not made here. */
  public Optional<String> token(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    String head = name + "+";
    String tail = "@" + domain;
    if (!lower.startsWith(head)
        || !lower.endsWith(tail)
        || lower.length() < head.length() + tail.length()) {
      return Optional.empty();
    }
    String middle = lower.substring(head.length(), lower.length() - tail.length());
    int dash = middle.indexOf('-');
    String token = dash < 0 ? "" : middle.substring(0, dash);
    return token.matches(TOKEN) && isSame(middle.substring(dash + 1), proof(token))
        ? Optional.of(token)
        : Optional.empty();
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String proof(String token) {
    byte[] hash;
    try {
      Mac mac = Mac.getInstance(secret.getAlgorithm());
      mac.init(secret);
      hash = mac.doFinal(("return-path:" + token).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
    StringBuilder proof = new StringBuilder();
    for (int i = 0; i < PROOF; i++) {
      int value = 0;
      for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
        value = value << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1);
      }
      proof.append(LETTERS.charAt(value));
    }
    return proof.toString();
  }
}
