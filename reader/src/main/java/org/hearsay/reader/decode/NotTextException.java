package org.hearsay.reader.decode;

/** Says that bytes are no text: there are none, or they are binary data. */
public final class NotTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean empty;

  NotTextException(boolean empty, String message) {
    super(message);
    this.empty = empty;
  }

  /** Whether there was nothing to read, rather than something that cannot be. */
  public boolean isEmpty() {
    return empty;
  }
}
