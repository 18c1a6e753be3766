package org.hearsay.reader.input;

import org.hearsay.model.Article;

/** One report that was read, or the reason why it was not. */
public sealed interface ReportItem {
  /** The path of its file, and its place in it after a {@code #}. */
  String origin();

  /** A report that was read. */
  record Read(String origin, Article article) implements ReportItem {}

  /**
   * A report, or a whole input, that could not be read.
   *
   * @param cause what kind of reason
   * @param reason a sentence for people
   */
  record Failed(String origin, Cause cause, String reason) implements ReportItem {}

  /** Kinds of reasons. */
  enum Cause {
    /** There is no such input. */
    MISSING,
    /** Its bytes can be had, but they are no report. */
    NOT_A_REPORT,
    /** Its bytes cannot be had: damaged, refused, unreadable. */
    UNREADABLE
  }
}
