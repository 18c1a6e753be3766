package org.hearsay.model;

/**
 * Evidence for a fact, added up as log-odds. Immutable.
 *
 * <p>Each piece of evidence has a weight, fitted once on judged facts; independent pieces add up,
 * and the sum is a probability again.
 */
public final class LogOdds {
  private final double sum;

  private LogOdds(double sum) {
    this.sum = sum;
  }

  /** The odds before any evidence. */
  public static LogOdds of(double prior) {
    return new LogOdds(prior);
  }

  /** With the weight of what holds. */
  public LogOdds when(boolean holds, double weight) {
    return holds ? plus(weight) : this;
  }

  /** With the weight. */
  public LogOdds plus(double weight) {
    return new LogOdds(sum + weight);
  }

  /** The probability, 0 to 1, with two decimals: more would claim a precision that nobody has. */
  public double probability() {
    return Math.rint(100 / (1 + Math.exp(-sum))) / 100;
  }
}
