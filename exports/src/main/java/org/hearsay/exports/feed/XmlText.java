package org.hearsay.exports.feed;

/** Words as text or attribute of XML 1.0. */
final class XmlText {
  private XmlText() {}

  /** Escaped, without the characters that XML cannot hold. */
  static String of(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      default -> {
        if (isAllowed(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
