package org.hearsay.query;

import java.util.Locale;

/**
 * How often facts have a value in common.
 *
 * @param value a day (ISO 8601) or the id of a place; empty for those without
 */
public record Count(String value, long facts) {
  /** What is told apart by counting. */
  public enum By {
    DAY,
    PLACE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
