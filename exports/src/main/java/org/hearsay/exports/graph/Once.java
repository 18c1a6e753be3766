package org.hearsay.exports.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** Knows which ids were written, in a few bytes each: parts of a list lead to the same actors. */
final class Once {
  private final Set<Long> known = new HashSet<>();

  /** Whether this id comes for the first time. */
  boolean isNew(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return known.add(ByteBuffer.wrap(hash).getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
