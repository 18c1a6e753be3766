package org.hearsay.model.facts;

/**
 * A relation from one event to another.
 *
 * @param event id of the other event
 */
public record EventLink(String event, Relation relation) {
  public EventLink {}

  /** How one event stands to another. */
  public enum Relation implements Coded {
    IF,
    AFTER,
    BECAUSE,
    PART_OF,
    REPLACES
  }
}
