package org.hearsay.annotators.event.setting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;

/**
 * Where and when an event takes place, and the quantities it has. Immutable.
 *
 * @param quantities ids
 */
public record Setting(EventPlaces places, EventTimes times, List<String> quantities) {
  public Setting {
    quantities = List.copyOf(quantities);
  }

  /** Nothing known. */
  public static Setting none() {
    return new Setting(EventPlaces.none(), EventTimes.none(), List.of());
  }

  public Optional<String> place() {
    return places.place();
  }

  public Optional<String> time() {
    return times.time();
  }

  public boolean isEmpty() {
    boolean timeless = times.begins().isEmpty() && times.ends().isEmpty() && time().isEmpty();
    return place().isEmpty() && places.from().isEmpty() && timeless && quantities.isEmpty();
  }

  /** This, with what it lacks taken from the other. */
  public Setting filledFrom(Setting other) {
    EventPlaces where =
        new EventPlaces(
            places.place().or(other.places::place),
            places.from().or(other.places::from),
            places.place().isEmpty() ? other.places.more() : places.more());
    EventTimes when =
        new EventTimes(
            times.time().or(other.times::time),
            times.begins().or(other.times::begins),
            times.ends().or(other.times::ends));
    Set<String> counted = new LinkedHashSet<>(quantities);
    counted.addAll(other.quantities);
    return new Setting(where, when, new ArrayList<>(counted));
  }

  /** This with another place. */
  public Setting withPlace(String place) {
    return new Setting(
        new EventPlaces(Optional.of(place), places.from(), List.of()), times, quantities);
  }
}
