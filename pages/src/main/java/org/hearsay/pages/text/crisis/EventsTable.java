package org.hearsay.pages.text.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.SharedEvent;

/** The events that several reports share, each with all that anybody holds of it. */
public final class EventsTable {
  private EventsTable() {}

  public static String of(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until, Style style) {
    Lines lines = new Lines(index, style);
    lines.head("EVENTS");
    List<Happening> events =
        Timeline.ofEvents(index.crisis()).stream()
            .filter(event -> event.isWithin(from, until))
            .toList();
    if (events.isEmpty()) {
      lines.screen().empty("no report tells of an event of the kinds that are looked for");
    }
    events.forEach(event -> event((Happening.OfEvent) event, lines));
    return lines.text();
  }

  /** One event: what it is, then a line for each status and voice, with the words. */
  static void event(Happening.OfEvent happening, Lines lines) {
    lines
        .screen()
        .row(
            lines.screen().sign(happening.status()),
            Lines.DATE_COLUMNS,
            happening.whenWords(),
            HappeningWords.of(happening, lines.index()) + " · " + Lines.shortId(happening.id()));
    for (SharedEvent.Version version : happening.event().versions()) {
      version(version, happening.event(), lines);
      lines.quote(Lines.DATE_COLUMNS + 6, version.evidence());
    }
  }

  static void version(SharedEvent.Version version, SharedEvent event, Lines lines) {
    lines.marked(
        version.status(),
        Lines.word(version.status()) + version.change().map(c -> ", " + c.code()).orElse(""),
        HappeningWords.otherParties(version, event, lines.index()),
        lines.index().voice(version.heldBy()),
        support(version),
        Lines.told(version.from()));
  }

  static String support(SharedEvent.Version version) {
    return Lines.support(version.origins().size(), version.support(), version.reports().size());
  }
}
