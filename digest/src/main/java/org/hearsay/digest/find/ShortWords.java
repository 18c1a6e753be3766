package org.hearsay.digest.find;

import org.hearsay.digest.Words;

/** Quotes of bounded length. */
final class ShortWords {
  /** Some languages have no blanks. */
  private static final int MOST_CHARACTERS = 420;

  private static final int FEW = 4;

  private ShortWords() {}

  /** The words on one line; what is left out at the end is marked. */
  static String of(String text) {
    StringBuilder line = new StringBuilder();
    int words = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      if (words == Words.MOST_WORDS || line.length() + word.length() > MOST_CHARACTERS) {
        return cut(line, word);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      words++;
    }
    return line.toString();
  }

  /** Whether so few words that nobody knows from them what is told. */
  static boolean isMeagre(String words) {
    return words.strip().split("\\s+", FEW + 1).length < FEW;
  }

  private static String cut(StringBuilder line, String next) {
    if (line.isEmpty()) {
      int end = next.offsetByCodePoints(0, Math.min(100, next.codePointCount(0, next.length())));
      return next.substring(0, end) + " …";
    }
    return line + " …";
  }
}
