package org.hearsay.annotators.time.calendar;

import java.math.BigDecimal;

/** Numbers as TIMEX3 writes them. */
final class Decimals {
  private Decimals() {}

  /** Without a needless point or zero. */
  static String print(double value) {
    return new BigDecimal(value)
        .setScale(2, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
