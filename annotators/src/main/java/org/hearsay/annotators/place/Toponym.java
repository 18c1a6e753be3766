package org.hearsay.annotators.place;

import java.util.List;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.model.Span;

/**
 * Words that name a place, whether it locates something here or acts.
 *
 * @param first the position of its first word
 * @param end the position after its last word
 * @param adjective whether it is the adjective of a country: "Russian"
 * @param candidates the places it may name, best known first; empty when no gazetteer has it
 */
public record Toponym(
    Span span, String name, int first, int end, boolean adjective, List<PlaceEntry> candidates) {
  public Toponym {
    candidates = List.copyOf(candidates);
  }
}
