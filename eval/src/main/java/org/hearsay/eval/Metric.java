package org.hearsay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One measured figure of a set.
 *
 * @param name what it measures, such as {@code usable F}
 * @param value rounded as it is shown
 */
public record Metric(String name, BigDecimal value) {
  private static final int PERCENT = 100;

  /** A share of 0 to 1, told in percent with one decimal. */
  public static Metric percent(String name, double share) {
    return of(name, PERCENT * share, 1);
  }

  /** A number with three decimals. */
  public static Metric share(String name, double value) {
    return of(name, value, 3);
  }

  /** A whole number. */
  public static Metric count(String name, long value) {
    return new Metric(name, BigDecimal.valueOf(value));
  }

  private static Metric of(String name, double value, int decimals) {
    return new Metric(name, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }
}
