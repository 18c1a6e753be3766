package org.hearsay.pages.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Dates;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.Wording;

/** What is planned: the stops of the itinerary, then everything else that somebody intends. */
final class PlannedSection {
  private static final int DATE_COLUMNS = 15;

  private final RecordIndex index;
  private final Screen screen;

  PlannedSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    List<Meeting> meetings =
        index.itinerary().stream().filter(m -> m.status() == Status.PLANNED).toList();
    Set<String> told =
        meetings.stream()
            .flatMap(m -> m.events().stream())
            .collect(Collectors.toCollection(HashSet::new));
    List<Event> others =
        index.record().events().stream()
            .filter(
                e -> e.status() == Status.PLANNED && e.says().isEmpty() && !told.contains(e.id()))
            .filter(e -> e.sameAs().isEmpty())
            .toList();
    screen.heading("PLANNED");
    if (meetings.isEmpty() && others.isEmpty()) {
      screen.empty(index.none("events", "nothing that the text calls planned"));
    }
    meetings.forEach(this::meeting);
    others.forEach(this::event);
  }

  private void meeting(Meeting meeting) {
    String what = Wording.noun(meeting.kind());
    String who =
        meeting.participants().isEmpty()
            ? "parties not named"
            : Wording.list(meeting.participants().stream().map(index::fullName).toList());
    String where =
        index.place(meeting.place()).map(Place::name).map(name -> name + ": ").orElse("");
    screen.row(
        screen.sign(meeting.status()), DATE_COLUMNS, when(meeting), where + what + " of " + who);
    meeting.events().stream()
        .flatMap(id -> index.event(id).stream())
        .findFirst()
        .ifPresent(first -> screen.note(DATE_COLUMNS + 4, origin(first)));
  }

  private void event(Event event) {
    String when = index.time(event.times().time()).map(Dates::of).orElse("no day");
    screen.row(screen.sign(event.status()), DATE_COLUMNS, when, EventWords.of(event, index));
    screen.note(DATE_COLUMNS + 4, origin(event));
  }

  private String origin(Event event) {
    return Stream.of(
            index.voice(event.heldBy()),
            "“" + Width.shorten(EventWords.quote(event, index), 70) + "”")
        .collect(Collectors.joining(" · "));
  }

  private String when(Meeting meeting) {
    return index
        .time(meeting.time())
        .map(Dates::of)
        .orElse(meeting.sequence().filter(n -> n > 1).isPresent() ? "after that" : "no day");
  }
}
