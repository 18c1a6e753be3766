package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * An actor across stories: all actors with one entry in Wikidata, or else with one name, kind and
 * country.
 *
 * @param key by which it is asked for as an actor: its entry in Wikidata, else its name
 * @param name that most stories give
 * @param kind such as {@code person}
 * @param role that most stories give
 * @param stories in how many it is told of
 * @param reports in how many it is named
 * @param actors its ids, one for each story, those of most reports first; not all of very many
 */
public record Party(
    String key,
    String name,
    String kind,
    Optional<String> country,
    Optional<String> wikidata,
    Optional<String> role,
    int stories,
    int reports,
    List<String> actors) {
  public Party {
    actors = List.copyOf(actors);
  }
}
