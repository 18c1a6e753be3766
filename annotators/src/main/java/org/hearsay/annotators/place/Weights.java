package org.hearsay.annotators.place;

/**
 * How much each sign counts when a toponym is resolved; tuned on the documents of LGL and GeoVirus
 * with an even number.
 *
 * @param population for each power of ten of inhabitants
 * @param container for standing before the name of what contains it: "Springfield, Illinois"
 * @param country for the share of the report's toponyms in the same country
 * @param region for the share in the same first-level division
 * @param near for the share of other toponyms close by
 */
record Weights(double population, double container, double country, double region, double near) {
  static final Weights TUNED = new Weights(1.5, 20, 6, 8, 8);
}
