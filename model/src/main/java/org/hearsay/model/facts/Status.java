package org.hearsay.model.facts;

/** What the voice of an event holds of it. */
public enum Status implements Coded {
  HAPPENED,
  ONGOING,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  DENIED,
  DID_NOT_HAPPEN,
  UNKNOWN
}
