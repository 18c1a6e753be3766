package org.hearsay.reader.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes bytes that are not text: by the first bytes of common formats, or by their controls.
 */
final class BinaryCheck {
  private static final int LOOKED_AT = 65_536;
  private static final double MOST_CONTROLS = 0.02;
  private static final int FEWEST_SIGNS = 20;
  private static final double MOST_SIGNS = 0.10;
  private static final String TEXT_SIGNS =
      "\u00A1\u00A3\u00A7\u00A9\u00AB\u00AD\u00AE\u00B0\u00B7\u00BB\u00BF";

  private record Format(byte[] magic, String name) {
    static Format of(String magic, String name) {
      return new Format(magic.getBytes(StandardCharsets.ISO_8859_1), name);
    }
  }

  private static final List<Format> FORMATS =
      List.of(
          Format.of("%PDF-", "a PDF file"),
          Format.of("PK\u0003\u0004", "a ZIP archive or an office document"),
          Format.of("\u001f\u008b", "a gzip archive"),
          Format.of("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          Format.of("{\\rtf", "an RTF document"),
          Format.of("\u0089PNG", "a PNG picture"),
          Format.of("\u00ff\u00d8\u00ff", "a JPEG picture"),
          Format.of("GIF8", "a GIF picture"),
          Format.of("7z\u00bc\u00af", "a 7-Zip archive"),
          Format.of("\u00fd7zXZ", "an xz archive"),
          Format.of("(\u00b5/\u00fd", "a zstd archive"),
          Format.of("\u007fELF", "a program"),
          Format.of("SQLite format 3", "a database"));

  private BinaryCheck() {}

  /** The binary format that these bytes begin like. */
  static Optional<String> format(byte[] bytes) {
    return FORMATS.stream().filter(f -> beginsWith(bytes, f.magic)).map(Format::name).findFirst();
  }

  /** Whether the characters hold more controls, or more Latin-1 signs, than any text does. */
  static boolean isBinary(String text) {
    int looked = Math.min(text.length(), LOOKED_AT);
    int controls = 0;
    int signs = 0;
    for (int i = 0; i < looked; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && "\t\n\r\f\u000b\u001b".indexOf(c) < 0)) {
        controls++;
      }
      if (isSign(c)) {
        signs++;
      }
    }
    return (controls > 2 && controls > looked * MOST_CONTROLS)
        || (signs > FEWEST_SIGNS && signs > looked * MOST_SIGNS);
  }

  /**
   * The signs of windows-1252 that a text has one by one, if at all: \u00A4, \u00A6, \u00B3,
   * \u00BE.
   */
  private static boolean isSign(char c) {
    return (c >= '\u00A1' && c <= '\u00BF' && TEXT_SIGNS.indexOf(c) < 0)
        || "\u0192\u02C6\u02DC\u2020\u2021\u2030\u00D7\u00F7".indexOf(c) >= 0;
  }

  private static boolean beginsWith(byte[] bytes, byte[] magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
