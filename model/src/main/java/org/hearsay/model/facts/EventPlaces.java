package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;

/**
 * Where an event takes place; a movement leads from somewhere to its place.
 *
 * @param place id of the place, of a movement its goal
 * @param from id of where it starts
 * @param more ids of further places
 */
public record EventPlaces(Optional<String> place, Optional<String> from, List<String> more) {
  public EventPlaces {
    more = List.copyOf(more);
  }

  /** No place at all. */
  public static EventPlaces none() {
    return new EventPlaces(Optional.empty(), Optional.empty(), List.of());
  }
}
