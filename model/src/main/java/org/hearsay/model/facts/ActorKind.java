package org.hearsay.model.facts;

/** What an actor is. */
public enum ActorKind implements Coded {
  PERSON,
  STATE,
  ORGANIZATION,
  GROUP,
  UNNAMED
}
