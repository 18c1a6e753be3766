package org.hearsay.model.facts;

/** The four TIMEX3 types. */
public enum TimeType implements Coded {
  DATE,
  TIME,
  DURATION,
  SET
}
