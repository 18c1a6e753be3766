package org.hearsay.record.crisis;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.ActorKind;

/**
 * Whoever acts or speaks in several reports; the fields are those of an actor of one report.
 *
 * @param role the role that most origins give
 * @param affiliation id of the shared actor that it belongs to
 * @param mentionsIn the actor in each reading that has it, ascending
 */
public record SharedActor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> role,
    Optional<String> wikidata,
    Optional<String> description,
    Optional<Integer> count,
    Optional<String> affiliation,
    List<FactRef> mentionsIn,
    List<Join> why) {
  public SharedActor {
    mentionsIn = List.copyOf(mentionsIn);
    why = List.copyOf(why);
  }
}
