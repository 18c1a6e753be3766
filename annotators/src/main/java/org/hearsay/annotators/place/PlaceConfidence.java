package org.hearsay.annotators.place;

import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;
import org.hearsay.model.LogOdds;

/**
 * How likely a geocode is right: by how far the chosen place stands out from the next one
 * elsewhere, what kind of place it is, its size, and how many have the name.
 *
 * <p>The weights are those of a logistic regression on judged geocodes, see
 * docs/decisions/008-confidence.md.
 */
final class PlaceConfidence {
  private static final double PRIOR = 1.65;
  private static final double MARGIN = 2.36;
  private static final double CLEAR = 4;
  private static final long SMALL = 100_000;
  private static final int MANY = 6;

  private PlaceConfidence() {}

  /**
   * @param margin by how much the score of the entry exceeds that of the next place elsewhere
   */
  static double of(Toponym toponym, PlaceEntry entry, double margin) {
    double lead = Math.min(1, Math.max(0, margin / CLEAR));
    PlaceKind kind = entry.kind();
    boolean wide = kind == PlaceKind.AREA || kind == PlaceKind.SEA || kind == PlaceKind.SITE;
    return LogOdds.of(PRIOR)
        .plus(MARGIN * (lead - 1))
        .when(wide, -1.85)
        .when(kind == PlaceKind.DISTRICT, -0.53)
        .when(kind == PlaceKind.CITY && entry.population() < SMALL, -0.77)
        .when(toponym.candidates().size() >= MANY, -0.31)
        .probability();
  }
}
