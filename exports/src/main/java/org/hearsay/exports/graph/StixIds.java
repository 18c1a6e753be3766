package org.hearsay.exports.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers of STIX objects: the same for the same thing (UUID version 5, RFC 4122). */
final class StixIds {
  /** The namespace of this project's identifiers. */
  private static final UUID NAMESPACE = UUID.fromString("7d0c9a52-3c1e-5b7f-9f0e-4a2f6f1f8c11");

  private StixIds() {}

  /** Such as {@code note--...}. */
  static String of(String type, String id) {
    return type + "--" + uuid(type + ' ' + id);
  }

  private static UUID uuid(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(bytes(NAMESPACE));
      byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      long high = (longAt(hash, 0) & ~0xF000L) | 0x5000L;
      long low = (longAt(hash, 8) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private static byte[] bytes(UUID uuid) {
    byte[] bytes = new byte[16];
    for (int i = 0; i < 8; i++) {
      bytes[i] = (byte) (uuid.getMostSignificantBits() >>> (56 - 8 * i));
      bytes[8 + i] = (byte) (uuid.getLeastSignificantBits() >>> (56 - 8 * i));
    }
    return bytes;
  }

  private static long longAt(byte[] bytes, int begin) {
    long value = 0;
    for (int i = begin; i < begin + 8; i++) {
      value = (value << 8) | (bytes[i] & 0xFF);
    }
    return value;
  }
}
