package org.hearsay.record.crisis;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Dispute;

/**
 * An answer to a claim, within a report or between reports.
 *
 * @param claim id of the shared claim that answers
 * @param event id of the shared event that answers, in the voice of the reports
 * @param answers id of the shared claim that is answered
 * @param origins ids of the origins that show it; empty when it shows only between reports
 * @param why what shows it
 */
public record SharedDispute(
    String id,
    Optional<String> claim,
    Optional<String> event,
    String answers,
    Dispute.Relation relation,
    List<String> origins,
    List<Join> why) {
  public SharedDispute {
    if (claim.isPresent() == event.isPresent()) {
      throw new IllegalArgumentException("either a claim or an event answers: " + id);
    }
    origins = List.copyOf(origins);
    why = List.copyOf(why);
  }
}
