package org.hearsay.cli.crisis;

import java.util.List;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.crisis.StoriesTable;
import picocli.CommandLine.Command;

/** {@code hearsay stories}: the stories that reports tell. */
@Command(
    name = "stories",
    description = {
      "Lists the stories, latest first: their days, their reports, and how many origins stand behind them.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class StoriesCommand extends ListCommand {
  public StoriesCommand(Session session) {
    super(session);
  }

  @Override
  String table(CrisisIndex index, DaysChoice asked, Style style) {
    return StoriesTable.of(index, asked.from(), asked.to(), style);
  }

  @Override
  List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json) {
    return StoriesTable.stories(index, asked.from(), asked.to()).stream()
        .map(story -> json.line("story", writer().write(story)))
        .toList();
  }
}
