package org.hearsay.cli.crisis;

import java.util.List;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.crisis.MeetingsTable;
import picocli.CommandLine.Command;

/** {@code hearsay meetings}: who meets whom, and what became of it. */
@Command(
    name = "meetings",
    description = {
      "Lists visits, meetings, calls and talks, each with what was known of it from day to day: planned, moved, held.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class MeetingsCommand extends ListCommand {
  public MeetingsCommand(Session session) {
    super(session);
  }

  @Override
  String table(CrisisIndex index, DaysChoice asked, Style style) {
    return MeetingsTable.of(index, asked.from(), asked.to(), style);
  }

  @Override
  List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json) {
    return Timeline.ofMeetings(index.crisis()).stream()
        .filter(meeting -> meeting.isWithin(asked.from(), asked.to()))
        .map(
            meeting ->
                json.line("meeting", writer().write(((Happening.OfMeeting) meeting).meeting())))
        .toList();
  }
}
