package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * Something that would happen, has happened or is said to have happened, in one voice.
 *
 * @param id such as {@code e1}
 * @param modes PLOVER modes
 * @param contexts PLOVER contexts
 * @param actors ids; all parties of a meeting
 * @param recipients ids
 * @param host id of who receives or mediates
 * @param status what its voice holds of it
 * @param heldBy ids of the innermost claims that hold it; empty is the voice of the report
 * @param says id of the claim that a saying makes
 * @param sameAs ids of the entries of the same happening
 * @param trigger the word that tells of it
 * @param evidence the clause around it
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    Category type,
    List<String> modes,
    List<String> contexts,
    List<String> actors,
    List<String> recipients,
    Optional<String> host,
    EventPlaces places,
    EventTimes times,
    List<String> quantities,
    Status status,
    Optional<Change> change,
    List<String> heldBy,
    Optional<String> says,
    List<String> sameAs,
    List<EventLink> links,
    Span trigger,
    List<Span> evidence,
    double confidence,
    ComponentId by) {
  public Event {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    heldBy = List.copyOf(heldBy);
    sameAs = List.copyOf(sameAs);
    links = List.copyOf(links);
    evidence = List.copyOf(evidence);
  }
}
