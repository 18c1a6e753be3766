package org.hearsay.model.facts;

import java.util.Optional;
import org.hearsay.model.ComponentId;

/**
 * An answer to a claim: a denial and what it denies, a charge and its counter-charge, two figures.
 *
 * @param claim id of the answering claim
 * @param event id of the report's own event that answers
 * @param answers id of the claim that is answered
 */
public record Dispute(
    Optional<String> claim,
    Optional<String> event,
    String answers,
    Relation relation,
    ComponentId by) {
  public Dispute {
    if (claim.isPresent() == event.isPresent()) {
      throw new IllegalArgumentException(
          "either a claim or an event answers: " + claim + ", " + event);
    }
  }

  /** How an answer stands to what it answers. */
  public enum Relation implements Coded {
    DENIES,
    CONTRADICTS,
    COUNTER_ACCUSES,
    RETRACTS,
    CONFIRMS
  }
}
