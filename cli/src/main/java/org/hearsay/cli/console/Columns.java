package org.hearsay.cli.console;

/** Fits lines into the width of a terminal. */
public final class Columns {
  private Columns() {}

  /** The line without control characters, cut with three dots where it is too long. */
  public static String cut(String line, int columns) {
    StringBuilder clean = new StringBuilder();
    line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(clean::appendCodePoint);
    String text = clean.toString().stripTrailing();
    if (text.codePointCount(0, text.length()) <= columns) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, columns - 3)) + "...";
  }
}
