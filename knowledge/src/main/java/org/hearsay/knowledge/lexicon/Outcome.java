package org.hearsay.knowledge.lexicon;

/** What a wording by itself says of whether its event comes about. */
public enum Outcome {
  PLANNED,
  POSSIBLE,
  ONGOING,
  DID_NOT_HAPPEN,
  CANCELLED,
  POSTPONED
}
