package org.hearsay.mail.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;

/**
 * With what a domain signs its messages.
 *
 * <p>{@code toString} does not show the key.
 *
 * @param domain that answers for the messages
 * @param selector under which its public key lies in the domain's name service
 */
public record DkimKey(String domain, String selector, PrivateKey key) {
  private static final int LEAST_BITS = 1024;
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String NAME = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

  public DkimKey {
    if (!isName(domain) || !isName(selector)) {
      throw new IllegalArgumentException(
          "dkim-domain, dkim-selector: names of letters, digits, hyphens and dots");
    }
    domain = domain.toLowerCase(Locale.ROOT);
  }

  private static boolean isName(String dotted) {
    for (String label : dotted.split("\\.", -1)) {
      if (!label.matches(NAME)) {
        return false;
      }
    }
    return dotted.length() <= 253;
  }

  /** The RSA key in a PEM file, as OpenSSL writes it: PKCS #8 or PKCS #1, without a password. */
  static DkimKey read(String domain, String selector, Path file) throws IOException {
    String pem = Files.readString(file, StandardCharsets.US_ASCII);
    int begin = pem.indexOf(BEGIN);
    int body = begin < 0 ? -1 : pem.indexOf('\n', begin);
    int end = body < 0 ? -1 : pem.indexOf(END, body);
    if (end < 0) {
      throw new IllegalArgumentException("dkim-key: no private key in PEM in " + file);
    }
    String kind = pem.substring(begin + BEGIN.length(), body).replace("-", "").strip();
    try {
      byte[] bytes = Base64.getDecoder().decode(pem.substring(body, end).replaceAll("\\s", ""));
      return new DkimKey(domain, selector, key(kind, bytes));
    } catch (IllegalArgumentException | InvalidKeySpecException e) {
      throw new IllegalArgumentException(
          "dkim-key: no RSA key of at least " + LEAST_BITS + " bits without a password in " + file,
          e);
    }
  }

  private static PrivateKey key(String kind, byte[] bytes) throws InvalidKeySpecException {
    byte[] wrapped = kind.equals("RSA PRIVATE KEY") ? wrapped(bytes) : bytes;
    try {
      RSAPrivateKey key =
          (RSAPrivateKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(wrapped));
      if (key.getModulus().bitLength() < LEAST_BITS) {
        throw new InvalidKeySpecException("too short");
      }
      return key;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  /** PKCS #1 within PKCS #8: SEQUENCE { 0, SEQUENCE { rsaEncryption, NULL }, OCTET STRING }. */
  private static byte[] wrapped(byte[] key) {
    byte[] head = {2, 1, 0, 48, 13, 6, 9, 42, -122, 72, -122, -9, 13, 1, 1, 1, 5, 0};
    byte[] octets = tagged(4, key);
    byte[] inner = new byte[head.length + octets.length];
    System.arraycopy(head, 0, inner, 0, head.length);
    System.arraycopy(octets, 0, inner, head.length, octets.length);
    return tagged(48, inner);
  }

  private static byte[] tagged(int tag, byte[] content) {
    byte[] tagged = new byte[content.length + 4];
    tagged[0] = (byte) tag;
    tagged[1] = (byte) 0x82;
    tagged[2] = (byte) (content.length >> 8);
    tagged[3] = (byte) content.length;
    System.arraycopy(content, 0, tagged, 4, content.length);
    return tagged;
  }

  @Override
  public String toString() {
    return selector + "._domainkey." + domain;
  }
}
