package org.hearsay.knowledge.places;

/** What kind of place an entry is. */
public enum PlaceKind {
  COUNTRY,
  CAPITAL,
  CITY,
  /** A first-level division: a state, province, oblast. */
  REGION,
  /** A second-level division or a part of a city. */
  DISTRICT,
  /**
   * A region that has left or wants to leave its state, or that states dispute: Crimea, Kashmir.
   */
  DISPUTED,
  /** A sea, strait, gulf, lake or river. */
  SEA,
  /** A wide region over several states or parts of them: the Sahel, the Middle East. */
  AREA,
  /** A place smaller than a town: a crossing, base, plant, camp. */
  SITE
}
