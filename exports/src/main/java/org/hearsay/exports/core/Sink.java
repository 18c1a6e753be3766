package org.hearsay.exports.core;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What an export is given: where it writes to, what was asked for, and where it counts.
 *
 * @param bytes for formats that are no text; nothing else is written then
 * @param out the same in UTF-8
 */
public record Sink(OutputStream bytes, Writer out, Options options, Tally tally) {

  /** A sink that writes to a stream. */
  public static Sink of(OutputStream bytes, Options options, Tally tally) {
    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return new Sink(bytes, out, options, tally);
  }

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
