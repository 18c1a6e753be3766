package org.hearsay.eval.score;

import java.util.Locale;

/**
 * How much was right of what is gold and of what was predicted, and the shares that follow.
 *
 * @param right how many predictions are right
 * @param gold how many there are to find
 * @param predicted how many were predicted
 */
public record Counts(long right, long gold, long predicted) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (right < 0 || right > gold || right > predicted) {
      throw new IllegalArgumentException(
          "not counts: " + right + " right of " + gold + " gold and " + predicted + " predicted");
    }
  }

  /** These and others together. */
  public Counts plus(Counts other) {
    return new Counts(right + other.right, gold + other.gold, predicted + other.predicted);
  }

  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F %.1f (P %.1f, R %.1f, %d of %d)",
        100 * f1(),
        100 * precision(),
        100 * recall(),
        right,
        gold);
  }
}
