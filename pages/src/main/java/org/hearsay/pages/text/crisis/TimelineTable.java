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
import org.hearsay.record.crisis.SharedMeeting;

/** What happens in the order of the days, uncertain days as ranges, and then how many. */
public final class TimelineTable {
  private TimelineTable() {}

  /** The table of what happens between two days; where no day is settled, that of the telling. */
  public static String of(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until, Style style) {
    Lines lines = new Lines(index, style);
    lines.head("TIMELINE");
    List<Happening> happenings =
        Timeline.of(index.crisis()).stream()
            .filter(happening -> happening.isWithin(from, until))
            .toList();
    if (happenings.isEmpty()) {
      lines.screen().empty("no report tells of anything that happens in these days");
    }
    happenings.forEach(happening -> entry(happening, lines));
    FiguresTable.section(lines);
    return lines.text();
  }

  private static void entry(Happening happening, Lines lines) {
    lines
        .screen()
        .row(
            lines.screen().sign(happening.status()),
            Lines.DATE_COLUMNS,
            happening.whenWords(),
            HappeningWords.of(happening, lines.index()));
    if (happening instanceof Happening.OfMeeting met) {
      meeting(met, lines);
    } else if (happening instanceof Happening.OfEvent event) {
      event(event, lines);
    }
  }

  private static void meeting(Happening.OfMeeting met, Lines lines) {
    SharedMeeting.State now = met.now();
    lines.note(
        Lines.word(now.status()),
        Lines.support(now.origins().size(), now.support(), 0),
        Lines.shortId(met.id()));
    MeetingsTable.earlier(met.meeting(), lines);
  }

  private static void event(Happening.OfEvent happening, Lines lines) {
    SharedEvent.Version leading = happening.leading();
    lines.note(
        Lines.word(leading.status()),
        lines.index().voice(leading.heldBy()),
        EventsTable.support(leading),
        Lines.shortId(happening.id()));
    for (SharedEvent.Version version : happening.event().versions()) {
      if (!version.equals(leading) && version.status() != leading.status()) {
        EventsTable.version(version, happening.event(), lines);
      }
    }
  }
}
