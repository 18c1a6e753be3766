package org.hearsay.annotators.time;

/** A part of a stretch of time. */
enum Edge {
  START,
  EARLY,
  MIDDLE,
  LATE,
  END
}
