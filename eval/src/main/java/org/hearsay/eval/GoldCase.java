package org.hearsay.eval;

import java.util.OptionalDouble;

/**
 * One judged case of a set: something to find, or something found in vain.
 *
 * @param id names it within its set, the same in every run; where nothing was to be found, by what
 *     was found
 * @param kind the kind of case, by which errors are counted
 * @param gold what people marked, empty where they marked nothing
 * @param predicted what was found, empty for nothing
 * @param right whether the prediction counts as right
 * @param confidence the engine's own of its prediction, as far as it gives one
 */
public record GoldCase(
    String id,
    String kind,
    String gold,
    String predicted,
    boolean right,
    OptionalDouble confidence) {
  /** A case whose prediction has no confidence. */
  public static GoldCase of(String id, String kind, String gold, String predicted, boolean right) {
    return new GoldCase(id, kind, gold, predicted, right, OptionalDouble.empty());
  }

  /** The same case with the confidence of its prediction. */
  public GoldCase withConfidence(double value) {
    return new GoldCase(id, kind, gold, predicted, right, OptionalDouble.of(value));
  }
}
