package org.hearsay.store.database;

/** A failure of the store, with a message that tells a person what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public StoreException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public StoreException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What went wrong; decides whether going on makes sense. */
  public enum Kind {
    /** The disk or the quota is full. */
    FULL,
    /** The file or folder may not be written, or the user may not. */
    READ_ONLY,
    /** Another program holds the store for too long. */
    BUSY,
    /** The file is not a store, or is damaged. */
    DAMAGED,
    /** The disk failed. */
    DISK,
    /** The database cannot be reached. */
    UNREACHABLE,
    /** The store was made by a newer version, or its tables could not be brought up to date. */
    MIGRATION,
    /** What was asked of the store cannot be done with what it holds. */
    REFUSED,
    /** A statement failed: the content does not suit the database, or we made a mistake. */
    STATEMENT;

    /** Whether the next write would fail the same way. */
    public boolean isLasting() {
      return this != STATEMENT && this != REFUSED;
    }
  }
}
