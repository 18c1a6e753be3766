package org.hearsay.query;

/** A question that cannot be answered as it was asked; says which part is wrong and why. */
public final class BadQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter its name, such as {@code cursor}
   * @param why in words for the one who asks
   */
  public BadQueryException(String parameter, String why) {
    super(why);
    this.parameter = parameter;
  }

  /** The part that is wrong. */
  public String parameter() {
    return parameter;
  }
}
