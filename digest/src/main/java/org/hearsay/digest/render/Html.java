package org.hearsay.digest.render;

/** Text in HTML and XML. */
final class Html {
  private Html() {}

  /** The text with all that could be markup escaped; what XML cannot hold becomes a blank. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : ' ');
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c < 0x7f)
        || c == '\n'
        || (c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029 && !isTurning(c))
        || (c >= 0xe000 && c < 0xfffe)
        || (c >= 0x10000 && c <= 0x10ffff);
  }

  /** Marks that turn the direction of what follows, links and all. */
  private static boolean isTurning(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Whether an address of a report may be linked to. */
  static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
