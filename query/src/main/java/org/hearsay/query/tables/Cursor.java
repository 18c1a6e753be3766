package org.hearsay.query.tables;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hearsay.query.BadQueryException;
import org.hearsay.record.json.Hashes;

/**
 * Where a page ended, as text that means nothing to others and goes with one question only.
 *
 * @param value that the last row is sorted by
 * @param number of the last row
 */
record Cursor(long value, long number) {
  private static final int SHORT = 8;

  /**
   * @param question all that decides about the order and what is among it
   */
  String text(String question) {
    String plain = value + "." + number + "." + mark(question);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads a cursor that was given for the same question. */
  static Optional<Cursor> read(Optional<String> text, String question) {
    return text.map(given -> read(given, question));
  }

  private static Cursor read(String text, String question) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] parts = plain.split("\\.", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("not three parts");
      }
      if (!parts[2].equals(mark(question))) {
        throw new BadQueryException("cursor", "the cursor was given for another question");
      }
      return new Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException e) {
      throw new BadQueryException("cursor", "not a cursor that was given with a page");
    }
  }

  private static String mark(String question) {
    return Hashes.sha256(question).substring(0, SHORT);
  }
}
