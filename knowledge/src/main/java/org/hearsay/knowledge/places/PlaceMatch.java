package org.hearsay.knowledge.places;

import java.util.List;

/**
 * Tokens {@code [begin, end)} that name a place, and the places they may name, best known first.
 */
public record PlaceMatch(int begin, int end, List<PlaceEntry> entries) {
  public PlaceMatch {
    entries = List.copyOf(entries);
  }
}
