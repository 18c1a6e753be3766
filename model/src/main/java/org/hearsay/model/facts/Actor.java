package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * Whoever acts or speaks, with every mention of it.
 *
 * @param id such as {@code a1}
 * @param name without article, possessive or number in front; of an unnamed actor its own words
 * @param country ISO 3166 alpha-3 code of its side
 * @param sector PLOVER sector code, empty for a state as such
 * @param role its role on the date of the report
 * @param wikidata its Wikidata id
 * @param description the words that describe an unnamed one
 * @param count how many the words say there are
 * @param affiliation id of the actor it belongs to
 * @param mentions in text order
 * @param confidence 0 to 1
 */
public record Actor(
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
    List<Span> mentions,
    double confidence,
    ComponentId by) {
  public Actor {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a fact needs a span: " + id);
    }
  }
}
