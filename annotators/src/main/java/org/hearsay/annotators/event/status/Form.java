package org.hearsay.annotators.event.status;

/** The form in which a verb stands, as far as it tells of status. */
enum Form {
  PAST,
  PERFECT,
  PRESENT,
  PROGRESSIVE,
  WILL,
  WOULD,
  MAY,
  COULD,
  /** "was to have met": what had been planned and was not done. */
  WAS_TO_HAVE,
  INFINITIVE,
  BARE,
  GERUND,
  PARTICIPLE;

  boolean isFinite() {
    return ordinal() < INFINITIVE.ordinal();
  }

  /** Whether it tells of what has come to be. */
  boolean isReal() {
    return this == PAST || this == PERFECT || this == PROGRESSIVE;
  }
}
