package org.hearsay.digest.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most {@value #WIDTH} characters. */
final class Columns {
  static final int WIDTH = 72;

  private Columns() {}

  /** The lines of a text, the first and the others behind their own indents; no blanks at ends. */
  static List<String> wrap(String text, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && length(line) + 1 + length(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
