package org.hearsay.annotators.time;

/** Where from the publication the tense of a clause points. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
