package org.hearsay.digest;

import org.hearsay.model.facts.Coded;

/** Why an entry is in a digest, in the order in which a digest shows them. */
public enum Reason implements Coded {
  /** What was known before is now otherwise: moved, called off, came about, another figure. */
  CHANGED,
  /** Somebody denies it. */
  DENIED,
  /** Two voices say what cannot both be so. */
  CONTRADICTED,
  /** It was not known before. */
  NEW,
  /** It was not known before, and is still to come. */
  PLANNED
}
