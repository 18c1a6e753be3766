package org.hearsay.exports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as exports write them: the same digits with every Java, and never an exponent. */
public final class Numbers {
  private static final int DECIMALS = 6;

  private Numbers() {}

  /** At most six decimals: a tenth of a meter in degrees. */
  public static BigDecimal plain(double value) {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
