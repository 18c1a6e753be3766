package org.hearsay.mail.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A program that wants to be told.
 *
 * <p>{@code toString} does not show the secret.
 *
 * @param url a public https address, or any of the web where the sender may reach others
 * @param secret with which the two know one another
 */
public record Webhook(String url, String secret) {
  private static final int LEAST_SECRET = 16;

  public Webhook {
    if (!url.matches("https?://.+")) {
      throw new IllegalArgumentException("a webhook has an https address");
    }
    if (secret.length() < LEAST_SECRET) {
      throw new IllegalArgumentException(
          "a webhook's secret has at least " + LEAST_SECRET + " characters");
    }
  }

  /**
   * The proof that a body comes from here and from now, as the field {@code Hearsay-Signature} has
   * it: the seconds since 1970, and HMAC-SHA256 over them, a full stop and the body.
   */
  public String signature(Instant now, String body) {
    String signed = now.getEpochSecond() + "." + body;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] proof = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(proof);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return url;
  }
}
