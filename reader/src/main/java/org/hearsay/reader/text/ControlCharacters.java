package org.hearsay.reader.text;

/** Reads C1 control characters, which no text means, as the windows-1252 signs they were. */
public final class ControlCharacters {
  private static final String FROM_0X80 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private ControlCharacters() {}

  /** The sign that is meant; the character itself where it is no C1 control. */
  public static char meant(char c) {
    return c >= '\u0080' && c <= '\u009F' ? FROM_0X80.charAt(c - '\u0080') : c;
  }

  /** The text with every C1 control read so; as long as the text. */
  public static String meant(String text) {
    int i = 0;
    while (i < text.length() && meant(text.charAt(i)) == text.charAt(i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (; i < text.length(); i++) {
      result.setCharAt(i, meant(text.charAt(i)));
    }
    return result.toString();
  }
}
