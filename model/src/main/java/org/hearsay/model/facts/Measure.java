package org.hearsay.model.facts;

/** What a quantity measures. */
public enum Measure implements Coded {
  DEPLOYED,
  KILLED,
  WOUNDED,
  MISSING,
  DETAINED,
  DISPLACED,
  MONEY,
  DISTANCE,
  OTHER
}
