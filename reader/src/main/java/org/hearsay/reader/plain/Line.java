package org.hearsay.reader.plain;

import org.hearsay.reader.text.Words;

/**
 * One line of the input without its line end and without blanks at its end.
 *
 * @param begin where its first character stands in the input
 * @param end behind its last character that is no blank
 * @param text the characters between
 */
record Line(int begin, int end, String text) {
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]\u203A ";
  private static final String SENTENCE_ENDS = ".!?\u2026:;\u3002\uFF01\uFF1F\u061F\u06D4\u0964";
  private static final int LONGEST_WORD = 25;

  boolean isEmpty() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xA0 || c == 0x200B);
  }

  int length() {
    return text.length();
  }

  /** Whether the line could be the last of a sentence. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** How much room the first word takes; very long words do not count in full. */
  int firstWordLength() {
    int begin = indent();
    int end = begin;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return Math.min(end - begin, LONGEST_WORD);
  }

  int indent() {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  boolean beginsLowerCase() {
    int i = indent();
    return i < text.length() && Character.isLowerCase(text.codePointAt(i));
  }

  /** Whether the first letter is a capital, as that of a sentence, a verse or a headline. */
  boolean beginsUpperCase() {
    int i = indent();
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isUpperCase(text.codePointAt(i));
  }

  boolean beginsAsListItem() {
    return Words.beginsAsListItem(text.substring(indent()));
  }
}
