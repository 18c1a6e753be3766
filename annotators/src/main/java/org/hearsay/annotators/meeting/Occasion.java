package org.hearsay.annotators.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;

/** The events of one occasion, in text order, never empty. Immutable. */
record Occasion(List<Event> events) {
  private static final List<Status> BY_WEIGHT =
      List.of(
          Status.HAPPENED,
          Status.ONGOING,
          Status.PLANNED,
          Status.CONDITIONAL,
          Status.POSSIBLE,
          Status.DID_NOT_HAPPEN,
          Status.DENIED,
          Status.UNKNOWN);

  Occasion {
    events = List.copyOf(events);
  }

  Occasion and(Occasion other) {
    List<Event> all = new ArrayList<>(events);
    all.addAll(other.events);
    all.sort(Comparator.comparing(Event::trigger));
    return new Occasion(all);
  }

  Set<String> participants() {
    Set<String> all = new LinkedHashSet<>();
    events.forEach(
        event -> {
          all.addAll(event.actors());
          event.host().ifPresent(all::add);
        });
    return all;
  }

  /** The place, from the event that was moved last or else the first that has one. */
  Optional<String> place() {
    return inOrder().stream().flatMap(event -> event.places().place().stream()).findFirst();
  }

  Optional<String> time() {
    return inOrder().stream().flatMap(event -> event.times().time().stream()).findFirst();
  }

  // what was moved to a new day comes first: the old day no longer holds
  private List<Event> inOrder() {
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparing(event -> !isMoved(event)));
    return ordered;
  }

  private static boolean isMoved(Event event) {
    return event.change().filter(change -> change == Change.MOVED).isPresent();
  }

  Status status() {
    Optional<Event> changed =
        events.stream().filter(event -> event.change().isPresent()).reduce((one, other) -> other);
    return changed
        .map(Event::status)
        .orElseGet(
            () ->
                events.stream()
                    .map(Event::status)
                    .min(Comparator.comparingInt(BY_WEIGHT::indexOf))
                    .orElse(Status.UNKNOWN));
  }

  boolean isCall() {
    return events.stream().anyMatch(event -> event.modes().contains("phone"));
  }

  boolean isVisit() {
    return events.stream().anyMatch(event -> event.modes().contains("visit"));
  }

  /** The kind, by modes first and then by the words of the triggers. */
  Meeting.Kind kind(String words) {
    if (isCall()) {
      return Meeting.Kind.CALL;
    }
    if (isVisit()) {
      return Meeting.Kind.VISIT;
    }
    if (words.contains("summit")) {
      return Meeting.Kind.SUMMIT;
    }
    boolean talks =
        words.matches(".*\\b(?:talks?|negotiations?|negotiate[ds]?|dialogue|discussions?)\\b.*");
    return talks ? Meeting.Kind.TALKS : Meeting.Kind.MEETING;
  }
}
