package org.hearsay.store.ingest;

/** An input is no readable report; trying again would not help. */
public final class UnfitInputException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnfitInputException(String reason, Throwable cause) {
    super(reason, cause);
  }

  public UnfitInputException(String reason) {
    super(reason);
  }
}
