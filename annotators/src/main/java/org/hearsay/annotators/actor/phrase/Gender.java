package org.hearsay.annotators.actor.phrase;

/** The gender that pronouns agree with. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
