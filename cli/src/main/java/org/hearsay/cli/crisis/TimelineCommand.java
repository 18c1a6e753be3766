package org.hearsay.cli.crisis;

import java.util.List;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.crisis.TimelineTable;
import picocli.CommandLine.Command;

/** {@code hearsay timeline}: what happens, in the order of the days. */
@Command(
    name = "timeline",
    description = {
      "Shows what happens in the order of the days: what is planned, held, denied and moved, uncertain days as ranges, who says so, and how many by whose count.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class TimelineCommand extends ListCommand {
  public TimelineCommand(Session session) {
    super(session);
  }

  @Override
  String table(CrisisIndex index, DaysChoice asked, Style style) {
    return TimelineTable.of(index, asked.from(), asked.to(), style);
  }

  @Override
  List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json) {
    return Timeline.of(index.crisis()).stream()
        .filter(happening -> happening.isWithin(asked.from(), asked.to()))
        .map(happening -> line(happening, json))
        .toList();
  }

  private static String line(Happening happening, JsonLines json) {
    return happening instanceof Happening.OfMeeting met
        ? json.line("meeting", writer().write(met.meeting()))
        : json.line("event", writer().write(((Happening.OfEvent) happening).event()));
  }
}
