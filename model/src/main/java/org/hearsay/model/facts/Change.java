package org.hearsay.model.facts;

/** What became of a plan. */
public enum Change implements Coded {
  CANCELLED,
  POSTPONED,
  MOVED
}
