package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * Actors across stories, those of most stories first.
 *
 * @param next cursor of the page that follows; empty on the last
 * @param total how many parties were found
 * @param complete whether all actors were looked at; else those with the most origins
 */
public record PartyPage(List<Party> parties, Optional<String> next, int total, boolean complete) {
  public PartyPage {
    parties = List.copyOf(parties);
  }
}
