package org.hearsay.cli.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.Changes;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.text.crisis.ChangesTable;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.record.crisis.CrisisChange;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay diff}: what became different since a day, or since somebody's last visit. */
@Command(
    name = "diff",
    description = {
      "Shows what became different: corrected, changed, joined, parted, and what is new. A plan that"
          + " moved, a figure that another one replaced, a claim that more origins carry.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CrisisChoice choice = new CrisisChoice();

  @ArgGroup(multiplicity = "1")
  private Since since = new Since();

  /** Since when. */
  static final class Since {
    @Option(
        names = "--since",
        paramLabel = "YYYY-MM-DD",
        description = "What was published on this day or later has changed.")
    private @Nullable String day;

    @Option(
        names = "--visitor",
        paramLabel = "NAME",
        description = {
          "What came into the store, and what people said, since the last diff of this visitor;",
          "everything at the first. The store remembers the visit."
        })
    private @Nullable String visitor;
  }

  public DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return choice.onStore(session, this::diff);
  }

  private int diff(RecordStore store, CrisisQuery query) {
    Instant now = session.clock().instant();
    if (since.visitor != null) {
      String visitor = since.visitor;
      Optional<Instant> last = store.read(readings -> readings.lastVisit(visitor));
      CrisisQuery then = query.storedBy(last.orElse(Instant.EPOCH));
      String words =
          last.map(at -> "WHAT CHANGED SINCE THE VISIT OF " + visitor + " ON " + moment(at))
              .orElse("ALL THERE IS, AT THE FIRST VISIT OF " + visitor);
      print(store, then, query.storedBy(now), words, now);
      store.write(
          writing -> {
            writing.visit(visitor);
            return true;
          });
      return ExitCode.DONE;
    }
    LocalDate day = day();
    print(store, query.publishedBefore(day), query, "WHAT CHANGED SINCE " + Dates.day(day), now);
    return ExitCode.DONE;
  }

  private void print(
      RecordStore store, CrisisQuery then, CrisisQuery now, String words, Instant asked) {
    CrisisSource source = new CrisisSource(store);
    CrisisIndex after = Indexed.of(source.read(now));
    List<CrisisChange> changes =
        Changes.between(Indexed.of(source.read(then)), after, source.cameAt(now), asked);
    if (choice.json()) {
      JsonLines json = new JsonLines(after);
      changes.forEach(
          change -> session.print(json.line("change", CrisisWriter.oneLine().write(change))));
    } else {
      session.print(ChangesTable.of(after, changes, words, Styles.of(session.terminal())));
    }
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(String.valueOf(since.day));
    } catch (DateTimeParseException notADay) {
      CommandSpec known = spec == null ? CommandSpec.create() : spec;
      throw new CommandLine.ParameterException(
          known.commandLine(), "--since is not a day (YYYY-MM-DD): '" + since.day + "'");
    }
  }

  private static String moment(Instant at) {
    return Dates.day(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
