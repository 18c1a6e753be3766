package org.hearsay.reader;

/** Says that bytes are no report anybody could read, and why, in a sentence for people. */
public final class UnreadableReportException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a report cannot be read. */
  public enum Kind {
    /** No bytes, or nothing but blanks. */
    EMPTY,
    /** A picture, an archive, a document in a binary format. */
    BINARY,
    /** A page or text in which nothing is left to read once its furniture is off. */
    NO_TEXT
  }

  private final Kind kind;

  public UnreadableReportException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
