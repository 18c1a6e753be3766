package org.hearsay.pages.crisis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.SharedEvent;

/** What happens in a crisis in the order of the days: meetings, and all events beside them. */
public final class Timeline {
  private static final Comparator<Happening> ORDER =
      Comparator.comparing(Happening::order).thenComparing(Happening::id);

  private Timeline() {}

  /** Sayings are left out, they are claims; and events that a meeting stands for. */
  public static List<Happening> of(Crisis crisis) {
    Set<String> met =
        crisis.meetings().stream()
            .flatMap(meeting -> meeting.events().stream())
            .collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            crisis.meetings().stream().map(Happening::of),
            events(crisis).filter(event -> !met.contains(event.id())).map(Happening::of))
        .sorted(ORDER)
        .toList();
  }

  /** All events that are more than sayings. */
  public static List<Happening> ofEvents(Crisis crisis) {
    return events(crisis).map(Happening::of).sorted(ORDER).toList();
  }

  /** All meetings, by the day that holds now. */
  public static List<Happening> ofMeetings(Crisis crisis) {
    return crisis.meetings().stream().map(Happening::of).sorted(ORDER).toList();
  }

  private static Stream<SharedEvent> events(Crisis crisis) {
    return crisis.events().stream()
        .filter(event -> event.says().isEmpty() && !event.versions().isEmpty());
  }
}
