package org.hearsay.annotators.time.tense;

/** Where from the publication the tense of a clause points. */
public enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
