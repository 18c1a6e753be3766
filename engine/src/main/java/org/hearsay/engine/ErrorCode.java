package org.hearsay.engine;

/** What went wrong in the world around the engine; its kind decides who can mend it. */
public enum ErrorCode {
  /** A setting or a file of the user's is not as it must be. */
  BAD_CONFIGURATION(Kind.USER),
  /** The input cannot be read as a report. */
  UNREADABLE_REPORT(Kind.USER),
  /** The encoder or the knowledge base could not be loaded. */
  MISSING_RESOURCE(Kind.INTERNAL);

  private final Kind kind;

  ErrorCode(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Who can mend it. */
  public enum Kind {
    USER,
    RESOURCES,
    EXTERNAL,
    INTERNAL
  }
}
