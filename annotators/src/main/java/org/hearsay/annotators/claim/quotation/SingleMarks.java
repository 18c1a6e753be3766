package org.hearsay.annotators.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Paragraph;
import org.hearsay.model.Span;

/** Matches single quotation marks outside double ones, keeping them apart from apostrophes. */
final class SingleMarks {
  private static final int REACH = 600;

  private SingleMarks() {}

  static List<DoubleMarks.Marked> match(
      String text, List<Paragraph> paragraphs, List<DoubleMarks.Marked> taken) {
    List<DoubleMarks.Marked> found = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      int end = paragraph.span().end();
      int at = paragraph.span().begin();
      while (at < end) {
        while (next < taken.size() && taken.get(next).outer().end() <= at) {
          next++;
        }
        Span block = next < taken.size() ? taken.get(next).outer() : null;
        if (block != null && block.contains(at)) {
          at = block.end();
        } else if (opens(text, at)) {
          int limit = Math.min(end, block == null ? end : block.begin());
          int close = closing(text, at + 1, Math.min(limit, at + REACH));
          if (close > 0) {
            Span inner = new Span(at + 1, close);
            found.add(new DoubleMarks.Marked(new Span(at, close + 1), List.of(inner), true));
            at = close;
          }
          at++;
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    char sign = text.charAt(at);
    if (sign != '\u2018' && sign != '\'' && sign != '`') {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean free = Character.isWhitespace(before) || "([\u2014\u2013:".indexOf(before) >= 0;
    return free && Character.isLetterOrDigit(after);
  }

  // The first mark that surely closes; else the first that may be a plural's apostrophe.
  private static int closing(String text, int from, int limit) {
    int doubtful = -1;
    for (int i = from + 1; i < limit; i++) {
      if (isClosing(text, i)) {
        char before = text.charAt(i - 1);
        if (before != 's' || !isBeforeLowerCase(text, i + 1)) {
          return i;
        }
        doubtful = doubtful < 0 ? i : doubtful;
      }
    }
    return doubtful;
  }

  private static boolean isClosing(String text, int at) {
    char sign = text.charAt(at);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (sign == '\u2019' || sign == '\'')
        && !Character.isWhitespace(text.charAt(at - 1))
        && !Character.isLetterOrDigit(after);
  }

  private static boolean isBeforeLowerCase(String text, int at) {
    return at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
  }
}
