package org.hearsay.annotators.time.calendar;

/** A part of a stretch of time. */
public enum Edge {
  START,
  EARLY,
  MIDDLE,
  LATE,
  END
}
