package org.hearsay.exports.core;

import java.io.Writer;

/**
 * What an export is given: where it writes to, what was asked for, and where it counts.
 *
 * @param out in UTF-8
 */
public record Sink(Writer out, Options options, Tally tally) {

  /**
   * What a person may choose.
   *
   * @param raw whether text cells stay as they are, also those that a spreadsheet would run
   * @param wholeQuotes whether quotes may be longer than {@value #QUOTE_WORDS} words
   */
  public record Options(boolean raw, boolean wholeQuotes) {
    /** How many words a quote has at most where it is meant to be passed on. */
    public static final int QUOTE_WORDS = 50;

    /** Safe cells and short quotes. */
    public static Options plain() {
      return new Options(false, false);
    }
  }
}
