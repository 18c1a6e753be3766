package org.hearsay.knowledge.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which names are looked up: lower case, without diacritics, apostrophes, periods, a
 * leading "the" and a possessive ending; hyphens and other signs become one blank.
 *
 * <p>"U.S." and "us" fall together, so callers that read running text look at the case first.
 */
public final class Folding {
  private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02b9\u0060\u00b4.";

  private Folding() {}

  /**
   * The key of a name; empty when it has neither letter nor digit. Applying it twice changes
   * nothing.
   */
  public static String key(String name) {
    String bare = withoutPossessive(name);
    if (!isAscii(bare)) {
      bare = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    }
    StringBuilder key = new StringBuilder(bare.length() + 4);
    for (int index = 0; index < bare.length(); index++) {
      append(key, bare.charAt(index));
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    String folded = key.substring(0, end).toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private static String withoutPossessive(String name) {
    String bare = name.strip();
    boolean possessive =
        bare.length() > 2
            && (bare.endsWith("'s") || bare.endsWith("\u2019s") || bare.endsWith("'S"));
    return possessive ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static boolean isAscii(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder key, char sign) {
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return;
    }
    if (Character.isLetterOrDigit(sign)) {
      String special = special(sign);
      if (special.isEmpty()) {
        key.append(sign);
      } else {
        key.append(special);
      }
    } else if (sign == '&') {
      blank(key);
      key.append("and ");
    } else if (!isMark(sign)) {
      blank(key);
    }
  }

  private static void blank(StringBuilder key) {
    if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isMark(char sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String special(char sign) {
    return switch (sign) {
      case '\u00df' -> "ss";
      case '\u00e6', '\u00c6' -> "ae";
      case '\u0153', '\u0152' -> "oe";
      case '\u00f8', '\u00d8' -> "o";
      case '\u0111', '\u0110', '\u00f0', '\u00d0' -> "d";
      case '\u00fe', '\u00de' -> "th";
      case '\u0142', '\u0141' -> "l";
      case '\u0131' -> "i";
      case '\u0127', '\u0126' -> "h";
      case '\u014b', '\u014a' -> "n";
      case '\u0259', '\u018f' -> "e";
      default -> "";
    };
  }
}
