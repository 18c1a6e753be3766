package org.hearsay.pages.text;

import java.text.Normalizer;

/** Stand-ins in ASCII for the signs that news texts and our pages use. */
final class Ascii {
  private Ascii() {}

  static String of(int point) {
    return switch (point) {
      case '“', '”', '„', '«', '»' -> "\"";
      case '‘', '’' -> "'";
      case '–', '—', '−' -> "-";
      case '…' -> "...";
      case '›' -> ">";
      case '·', '•' -> "|";
      case '→' -> "->";
      case '↳' -> ">";
      default -> point < 128 ? Character.toString(point) : folded(point);
    };
  }

  private static String folded(int point) {
    String plain =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
            .replaceAll("[^\\x20-\\x7e]", "");
    return plain.isEmpty() ? "?" : plain;
  }
}
