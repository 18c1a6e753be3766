package org.hearsay.pages.text;

import java.util.ArrayList;
import java.util.List;

/** Counts and breaks text by the columns that a terminal gives it. */
public final class Width {
  private static final List<Range> WIDE =
      List.of(
          new Range(0x1100, 0x115F),
          new Range(0x3000, 0x30FF),
          new Range(0xAC00, 0xD7A3),
          new Range(0xFF00, 0xFF60),
          new Range(0x1F300, 0x1FAFF));

  private Width() {}

  /** Code points from first to last, both included. */
  private record Range(int first, int last) {
    boolean holds(int point) {
      return point >= first && point <= last;
    }
  }

  /** The columns of a text: none for combining marks, two for East Asian characters and emoji. */
  public static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(point) || WIDE.stream().anyMatch(range -> range.holds(point));
    return wide ? 2 : 1;
  }

  /**
   * The text in lines of at most so many columns, broken at blanks, and within words that are
   * longer.
   */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (of(line.toString()) > columns) {
        int cut = cut(line, columns);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int cut(CharSequence text, int columns) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      used += of(point);
      if (used > columns && at > 0) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** The text with blanks up to so many columns. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text on one line of at most so many columns, with a sign where it was cut. */
  public static String shorten(String text, int columns) {
    return of(text) <= columns
        ? text
        : text.substring(0, cut(text, columns - 1)).stripTrailing() + "…";
  }
}
