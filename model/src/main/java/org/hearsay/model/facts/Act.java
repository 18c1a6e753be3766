package org.hearsay.model.facts;

/** What a source does by saying something; read from the cue, never guessed. */
public enum Act implements Coded {
  ASSERT,
  DENY,
  ADMIT,
  ACCUSE,
  PRAISE,
  PROMISE,
  THREATEN,
  DEMAND,
  PREDICT,
  ASK,
  DECLINE,
  THINK
}
