package org.hearsay.cli.crisis;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.CrisisWriter;
import picocli.CommandLine.Mixin;

/** A command that lists things of one kind: a table for people, lines of JSON for programs. */
abstract class ListCommand implements Callable<Integer> {
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();

  private final Session session;

  @Mixin private CrisisChoice choice = new CrisisChoice();

  @Mixin private DaysChoice days = new DaysChoice();

  ListCommand(Session session) {
    this.session = session;
  }

  /** The table. */
  abstract String table(CrisisIndex index, DaysChoice asked, Style style);

  /** The lines of JSON. */
  abstract List<String> lines(CrisisIndex index, DaysChoice asked, JsonLines json);

  static CrisisWriter writer() {
    return WRITER;
  }

  @Override
  public final Integer call() {
    return choice.onDays(
        session,
        days,
        (store, index) -> {
          if (choice.json()) {
            lines(index, days, new JsonLines(index)).forEach(session::print);
          } else {
            session.print(table(index, days, Styles.of(session.terminal())));
          }
          return ExitCode.DONE;
        });
  }
}
