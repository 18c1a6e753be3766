package org.hearsay.pages.html.markup;

/**
 * The one place where text becomes HTML.
 *
 * <p>Characters with a meaning in HTML become entities, in text and in attributes alike. Characters
 * that nobody can see and that could break or reorder the page are replaced one for one, so that
 * offsets into the text still hold: control characters by their pictures ("␀"), lone surrogates and
 * characters that force a direction by "�".
 */
public final class Escape {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Escape() {}

  /** The text as HTML, for an element's content or a quoted attribute. */
  static String html(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    String harmless = harmless(text);
    for (int i = 0; i < harmless.length(); i++) {
      append(html, harmless.charAt(i));
    }
    return html.toString();
  }

  private static void append(StringBuilder html, char character) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '`' -> html.append("&#96;");
      default -> html.append(character);
    }
  }

  /** The text as it is shown: of the same length, without control characters. */
  public static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean alone = Character.isSurrogate(character) && !isPaired(text, i);
      shown.append(alone ? REPLACEMENT : shown(character));
    }
    return shown.toString();
  }

  private static char shown(char character) {
    if (character == '\n' || character == '\t') {
      return character;
    }
    if (character < ' ') {
      return (char) (PICTURES + character);
    }
    if (character == DELETE) {
      return (char) PICTURE_OF_DELETE;
    }
    return isC1(character) || forcesDirection(character) || isNoCharacter(character)
        ? REPLACEMENT
        : character;
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static boolean isC1(char character) {
    return character > DELETE && character < 0xA0;
  }

  private static boolean forcesDirection(char character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isNoCharacter(char character) {
    return character >= 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
