package org.hearsay.annotators.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A double quotation mark of a text.
 *
 * @param at where it begins
 * @param length in code units: two for grave accents and doubled apostrophes
 * @param nature what the sign itself says
 */
record Mark(int at, int length, Nature nature) {
  /** What a sign itself says about its side. */
  enum Nature {
    OPENING,
    CLOSING,
    EITHER
  }

  int end() {
    return at + length;
  }

  /** The double marks within a range, in text order. */
  static List<Mark> within(String text, int begin, int end) {
    List<Mark> marks = new ArrayList<>();
    int at = begin;
    while (at < end) {
      Mark mark = at(text, at, end);
      if (mark == null) {
        at++;
      } else {
        marks.add(mark);
        at = mark.end();
      }
    }
    return marks;
  }

  private static @Nullable Mark at(String text, int at, int end) {
    char sign = text.charAt(at);
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return switch (sign) {
      case '\u201C', '\u201E', '\u00AB' -> new Mark(at, 1, Nature.OPENING);
      case '\u201D', '\u00BB' -> new Mark(at, 1, Nature.CLOSING);
      case '"', '\uFF02', '\u201F' -> new Mark(at, 1, Nature.EITHER);
      case '`' -> next == '`' ? new Mark(at, 2, Nature.OPENING) : null;
      case '\'', '\u2019' -> next == sign ? new Mark(at, 2, Nature.EITHER) : null;
      default -> null;
    };
  }

  /** Whether the signs around it let it open: nothing before it, a word after it. */
  boolean canOpen(String text) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = end() < text.length() ? text.charAt(end()) : ' ';
    return !Character.isWhitespace(after)
        && (Character.isWhitespace(before)
            || "([{-\u2013\u2014\u2018'/".indexOf(before) >= 0
            || (",:;".indexOf(before) >= 0 && Character.isLetterOrDigit(after)));
  }

  /** Whether a word or a stop stands before it. */
  boolean canClose(String text) {
    return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Whether blanks and word around it speak for opening only. */
  boolean looksOpening(String text) {
    return canOpen(text) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
  }

  /** Whether it measures inches or minutes. */
  boolean isMeasure(String text) {
    return nature == Nature.EITHER && at > 0 && Character.isDigit(text.charAt(at - 1));
  }
}
