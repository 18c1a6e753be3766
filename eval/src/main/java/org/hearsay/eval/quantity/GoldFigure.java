package org.hearsay.eval.quantity;

/**
 * A quantity that people marked in a sentence.
 *
 * @param low the smallest value
 * @param high the largest; the same for a single number
 * @param unit the unit as the text has it, empty for none
 * @param normalUnit the unit's usual name
 */
public record GoldFigure(double low, double high, String unit, String normalUnit) {
  /** Whether it is a span of values. */
  public boolean isSpan() {
    return low != high;
  }
}
