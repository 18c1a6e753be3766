package org.hearsay.exports.quote;

import org.hearsay.exports.core.Sink;

/** Quotes short enough to be passed on, unless whole ones are asked for. */
public final class ShortQuote {
  private ShortQuote() {}

  /** The words on one line, cut behind the fiftieth with three dots. */
  public static String of(String words, Sink.Options options) {
    String line = words.replace('\n', ' ').strip();
    return options.wholeQuotes() ? line : first(line, Sink.Options.QUOTE_WORDS);
  }

  private static String first(String line, int most) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      if (!blank && !inside) {
        count++;
        if (count > most) {
          return line.substring(0, i).stripTrailing() + " …";
        }
      }
      inside = !blank;
    }
    return line;
  }
}
