package org.hearsay.pages.text.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.SharedMeeting;

/** Visits, meetings, calls and talks, each with what was known of it from day to day. */
public final class MeetingsTable {
  private MeetingsTable() {}

  public static String of(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until, Style style) {
    Lines lines = new Lines(index, style);
    lines.head("MEETINGS");
    List<Happening> meetings =
        Timeline.ofMeetings(index.crisis()).stream()
            .filter(meeting -> meeting.isWithin(from, until))
            .toList();
    if (meetings.isEmpty()) {
      lines.screen().empty("no report tells of a visit, a meeting, a call or talks");
    }
    meetings.forEach(meeting -> meeting((Happening.OfMeeting) meeting, lines));
    return lines.text();
  }

  /** One meeting: what is known of it now, then its history. */
  static void meeting(Happening.OfMeeting met, Lines lines) {
    lines
        .screen()
        .row(
            lines.screen().sign(met.status()),
            Lines.DATE_COLUMNS,
            met.whenWords(),
            HappeningWords.of(met, lines.index()) + " · " + Lines.shortId(met.id()));
    met.meeting().history().forEach(state -> state(state, lines));
  }

  /** The states before the one that holds now, where anything differs. */
  static void earlier(SharedMeeting meeting, Lines lines) {
    for (int i = 0; i < meeting.history().size(); i++) {
      SharedMeeting.State state = meeting.history().get(i);
      if (i != meeting.now() && (i == 0 || differs(meeting.history().get(i - 1), state))) {
        state(state, lines);
      }
    }
  }

  private static boolean differs(SharedMeeting.State before, SharedMeeting.State state) {
    return before.status() != state.status()
        || !before.place().equals(state.place())
        || !before.time().equals(state.time())
        || state.change().isPresent();
  }

  private static void state(SharedMeeting.State state, Lines lines) {
    lines.marked(
        state.status(),
        HappeningWords.state(state, lines.index()),
        Lines.told(state.on()),
        Lines.support(state.origins().size(), state.support(), 0)
            + ": "
            + lines.index().outlets(state.origins()));
  }
}
