package org.hearsay.pages;

import org.hearsay.model.Span;

/**
 * Pairs of quote marks of which only one half lies within some words: a content begins behind an
 * opening mark, so a quotation that ends before the content does would be shown as half.
 */
final class QuoteMarks {
  private static final char OPENING = '\u201c';
  private static final char CLOSING = '\u201d';
  private static final char STRAIGHT = '"';

  /** A full stop or comma may stand between the last word and the mark. */
  private static final int NEAR = 2;

  private QuoteMarks() {}

  /** The words, with the other half before or behind them where the text has it there. */
  static String paired(String text, Span span) {
    String words = span.text(text);
    int open = 0;
    boolean closedFirst = false;
    boolean odd = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      odd ^= c == STRAIGHT;
      open += c == OPENING ? 1 : 0;
      open -= c == CLOSING ? 1 : 0;
      closedFirst |= open < 0;
      open = Math.max(0, open);
    }
    String before = span.begin() > 0 ? text.substring(span.begin() - 1, span.begin()) : "";
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + NEAR));
    if (closedFirst && before.indexOf(OPENING) >= 0) {
      return OPENING + words;
    }
    if (open > 0 && behind.indexOf(CLOSING) >= 0) {
      return words + CLOSING;
    }
    if (odd && before.indexOf(STRAIGHT) >= 0) {
      return STRAIGHT + words;
    }
    return odd && behind.indexOf(STRAIGHT) >= 0 ? words + STRAIGHT : words;
  }
}
