package org.hearsay.cli.crisis;

import java.util.List;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.crisis.EventsTable;
import picocli.CommandLine.Command;

/** {@code hearsay events}: the events that reports share. */
@Command(
    name = "events",
    description = {
      "Lists the events with all that anybody holds of them: happened, planned, denied; who says so, and through how many independent origins.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class EventsCommand extends ListCommand {
  public EventsCommand(Session session) {
    super(session);
  }

  @Override
  String table(CrisisIndex index, DaysChoice asked, Style style) {
    return EventsTable.of(index, asked.from(), asked.to(), style);
  }

  @Override
  List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json) {
    return Timeline.ofEvents(index.crisis()).stream()
        .filter(event -> event.isWithin(asked.from(), asked.to()))
        .map(event -> json.line("event", writer().write(((Happening.OfEvent) event).event())))
        .toList();
  }
}
