package org.hearsay.annotators.time.tense;

/** Where from the publication the tense of a clause points. */
public enum Direction {
  PAST,
  FUTURE,
  /** A plan that may be over: the last two days are as likely as those ahead. */
  NEAR,
  UNKNOWN
}
