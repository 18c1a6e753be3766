package org.hearsay.eval.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.score.Counts;

/**
 * The factuality of words against labels of -3 to 3: Pearson's r, mean absolute error, and F1 of
 * the labels below zero.
 */
final class StatusScore {
  private final List<Double> gold = new ArrayList<>();
  private final List<Double> found = new ArrayList<>();

  /** Takes one word into the score. */
  void add(double label, double predicted) {
    gold.add(label);
    found.add(predicted);
  }

  double meanAbsoluteError() {
    double error = 0;
    for (int i = 0; i < gold.size(); i++) {
      error += Math.abs(gold.get(i) - found.get(i));
    }
    return error / Math.max(1, gold.size());
  }

  /** How well the words below zero are found: what has not happened. */
  Counts belowZero() {
    Counts counts = Counts.NONE;
    for (int i = 0; i < gold.size(); i++) {
      boolean is = gold.get(i) < 0;
      boolean said = found.get(i) < 0;
      counts = counts.plus(new Counts(is && said ? 1 : 0, is ? 1 : 0, said ? 1 : 0));
    }
    return counts;
  }

  /** Pearson's r; 0 where one side does not vary. */
  double pearson() {
    double meanGold = mean(gold);
    double meanFound = mean(found);
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < gold.size(); i++) {
      double left = gold.get(i) - meanGold;
      double right = found.get(i) - meanFound;
      both += left * right;
      first += left * left;
      second += right * right;
    }
    return first * second == 0 ? 0 : both / Math.sqrt(first * second);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
