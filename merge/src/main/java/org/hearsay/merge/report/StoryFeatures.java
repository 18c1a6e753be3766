package org.hearsay.merge.report;

/**
 * What the likeness of two reports is weighed by, and the weights.
 *
 * <p>The weights were fitted by logistic regression (ridge 0.001 on standardised values) on the 25
 * training topics of ECB+: all pairs of reports with a common rare word, those of two stories of
 * one topic counting threefold. Rounded to two decimals.
 */
final class StoryFeatures {
  static final double INTERCEPT = -7.58;

  private static final double[] WEIGHTS = {
    -2.38, 2.82, 1.99, 2.79, 2.62, 3.75, 7.27, 1.19, -1.35, 1.47, -0.70, 0.80, -0.81, 0.34, -0.18,
    1.64
  };

  private static final double MOST_NUMBERS = 4;

  private StoryFeatures() {}

  /** The logarithm of the odds that two reports with a common rare word tell of one thing. */
  static double score(Terms left, Terms right, Terms.Likeness alike) {
    double[] values = of(left, right, alike);
    double score = INTERCEPT;
    for (int i = 0; i < values.length; i++) {
      score += WEIGHTS[i] * values[i];
    }
    return score;
  }

  private static double[] of(Terms left, Terms right, Terms.Likeness alike) {
    Terms.Dates one = left.dates();
    Terms.Dates other = right.dates();
    int fewer = Math.max(1, Math.min(left.numberCount(), right.numberCount()));
    return new double[] {
      alike.words(),
      Math.sqrt(alike.words()),
      alike.names(),
      Math.sqrt(alike.names()),
      alike.lead(),
      Math.sqrt(alike.lead()),
      alike.pairs(),
      Math.sqrt(alike.pairs()),
      differ(one.years(), other.years()),
      share(one.years(), other.years()),
      differ(one.months(), other.months()),
      share(one.months(), other.months()),
      differ(one.weekdays(), other.weekdays()),
      share(one.weekdays(), other.weekdays()),
      Math.min(alike.numbers(), MOST_NUMBERS) / MOST_NUMBERS,
      (double) alike.numbers() / fewer
    };
  }

  /** Both name some and none is the same. */
  private static double differ(long one, long other) {
    return one != 0 && other != 0 && (one & other) == 0 ? 1 : 0;
  }

  private static double share(long one, long other) {
    return (one & other) != 0 ? 1 : 0;
  }
}
