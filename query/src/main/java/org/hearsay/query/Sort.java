package org.hearsay.query;

import org.hearsay.model.facts.Coded;

/** In which order facts are answered; those that are equal in it follow in a fixed order. */
public enum Sort implements Coded {
  /**
   * By the day on which it happens; where none is settled, by the first day on which it was told.
   */
  DAY,
  /** By the change of the store that changed it last. */
  CHANGE,
  /** By how many independent origins tell it. */
  ORIGINS
}
