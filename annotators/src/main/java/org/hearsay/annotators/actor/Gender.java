package org.hearsay.annotators.actor;

/** The gender that pronouns agree with. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
