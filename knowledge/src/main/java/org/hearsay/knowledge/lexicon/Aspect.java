package org.hearsay.knowledge.lexicon;

/** What a verb does to the event that the noun it governs names. */
public enum Aspect {
  PERFORM,
  BEGIN,
  CONTINUE,
  END,
  CANCEL,
  POSTPONE,
  PLAN,
  PREVENT,
  ATTEMPT,
  REQUEST,
  OFFER,
  UNDERGO
}
