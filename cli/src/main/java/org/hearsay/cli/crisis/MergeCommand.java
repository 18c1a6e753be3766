package org.hearsay.cli.crisis;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.text.crisis.JoinsTable;
import org.hearsay.record.crisis.CrisisWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay merge}: tells why things of several reports are one. */
@Command(
    name = "merge",
    description = {
      "Tells why reports are one origin or story, and why facts of several reports are one: each"
          + " rule with what it saw and how sure it is, and what people ruled.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such id."
    },
    mixinStandardHelpOptions = true)
public final class MergeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CrisisChoice choice = new CrisisChoice();

  @Option(
      names = "--explain",
      required = true,
      paramLabel = "ID",
      description = "An id or its beginning; of a group of reports story:ID or origin:ID.")
  private String id = "";

  public MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return choice.onCrisis(session, (store, index) -> explain(index));
  }

  private int explain(CrisisIndex index) {
    Optional<Lookup.Found> found = Meant.one(id, index, session);
    if (found.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    if (choice.json()) {
      CrisisWriter writer = CrisisWriter.oneLine();
      JsonLines json = new JsonLines(index);
      Joins.of(found.get(), index)
          .forEach(join -> session.print(json.line("join", writer.write(join))));
      Joins.rulings(found.get(), index)
          .forEach(ruling -> session.print(json.line("ruling", writer.write(ruling))));
    } else {
      session.print(JoinsTable.of(found.get(), index, Styles.of(session.terminal())));
    }
    return ExitCode.DONE;
  }
}
