package org.hearsay.annotators.time.calendar;

/** Which one of many a word such as "last" picks. */
public enum Shift {
  /** Nothing says which. */
  NONE,
  /** "this", "the current". */
  THIS,
  /** "last", "the past". */
  LAST,
  /** "next". */
  NEXT,
  /** "the coming", "this coming": the first one from now. */
  COMING,
  /** "the same", "that": the one just told. */
  SAME,
  /** "the previous": the one before the one just told. */
  BEFORE,
  /** "the following": the one after the one just told. */
  AFTER;

  public boolean isTold() {
    return this == SAME || this == BEFORE || this == AFTER;
  }

  /** How many steps from the anchor. */
  public int steps() {
    if (this == LAST || this == BEFORE) {
      return -1;
    }
    return this == NEXT || this == COMING || this == AFTER ? 1 : 0;
  }
}
