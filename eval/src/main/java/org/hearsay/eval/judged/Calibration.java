package org.hearsay.eval.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.GoldCase;

/**
 * How often predictions of a given confidence are right: a confidence is worth something when the
 * share right in each tenth is about the confidence.
 */
public final class Calibration {
  private static final int TENTHS = 10;

  private final int[] counted = new int[TENTHS];
  private final int[] right = new int[TENTHS];
  private final double[] confidence = new double[TENTHS];

  /** The table of these cases; those without a confidence are left out. */
  public static Calibration of(List<GoldCase> cases) {
    Calibration table = new Calibration();
    for (GoldCase each : cases) {
      each.confidence().ifPresent(value -> table.add(value, each.right()));
    }
    return table;
  }

  /** Takes one prediction into the table. */
  public void add(double value, boolean isRight) {
    int tenth = Math.min(TENTHS - 1, (int) Math.floor(value * TENTHS));
    counted[tenth]++;
    right[tenth] += isRight ? 1 : 0;
    confidence[tenth] += value;
  }

  /** How many predictions there are. */
  public int size() {
    int all = 0;
    for (int each : counted) {
      all += each;
    }
    return all;
  }

  /**
   * The mean distance of confidence and share right, weighted by how many predictions there are.
   */
  public double error() {
    double error = 0;
    for (int i = 0; i < TENTHS; i++) {
      error += Math.abs(confidence[i] - right[i]);
    }
    return error / Math.max(1, size());
  }

  /** The table in Markdown; tenths without predictions are left out. */
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| Confidence | Predictions | Mean confidence | Right |");
    lines.add("|---|---|---|---|");
    for (int i = 0; i < TENTHS; i++) {
      if (counted[i] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %d | %.2f | %.2f |",
                (double) i / TENTHS,
                (double) (i + 1) / TENTHS,
                counted[i],
                confidence[i] / counted[i],
                (double) right[i] / counted[i]));
      }
    }
    lines.add("");
    lines.add(String.format(Locale.ROOT, "Expected calibration error %.3f.", error()));
    return lines;
  }
}
