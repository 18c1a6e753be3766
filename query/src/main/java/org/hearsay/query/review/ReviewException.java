package org.hearsay.query.review;

/** Says why what somebody wanted to put right cannot be kept, in a sentence for people. */
public final class ReviewException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Kinds of reasons. */
  public enum Kind {
    /** What it is about is not there. */
    NOT_THERE,
    /** It makes no sense of what it is about. */
    SENSELESS,
    /** The value is none of that field. */
    BAD_VALUE
  }

  private final Kind kind;

  public ReviewException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
