package org.hearsay.imports.gdelt;

/** A line is no row that can be taken in; trying again would not help. */
public final class BadRowException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 40;

  BadRowException(String reason) {
    super(reason);
  }

  /** A cell does not hold what its column asks for. */
  static BadRowException of(String column, String wanted, String value) {
    String shown = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "..." : value;
    return new BadRowException(column + " is " + wanted + ": '" + shown + "'");
  }
}
