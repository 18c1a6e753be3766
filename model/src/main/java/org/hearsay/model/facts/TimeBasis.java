package org.hearsay.model.facts;

/** How a time was settled: in its own words, from the publication date, or not at all. */
public enum TimeBasis implements Coded {
  EXPLICIT,
  RELATIVE,
  UNRESOLVED
}
