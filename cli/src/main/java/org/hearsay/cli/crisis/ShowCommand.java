package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.text.crisis.FactPage;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay show}: one thing of a store, a report or whatever reports share. */
@Command(
    name = "show",
    description = {
      "Shows one report with its record, readings, versions and corrections; or one story, origin,"
          + " actor, place, event, claim, meeting or figure with the words of all reports that tell"
          + " it. An id that has become part of another answers with that.",
      "Exit status: 0 done, 1 failed, 2 wrong usage (several are meant), 3 no such thing."
    },
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  private static final int MOST_MEANT = 10;

  private final Session session;

  @Parameters(
      paramLabel = "ID",
      description =
          "An id or its beginning (of a report 6 signs), story:ID, origin:ID, a report's input"
              + " name, or its address.")
  private String id = "";

  @Mixin private CrisisChoice choice = new CrisisChoice();

  public ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return choice.onStore(session, this::show);
  }

  private int show(RecordStore records, CrisisQuery query) {
    List<String> meant = records.read(readings -> readings.meant(id, MOST_MEANT));
    if (meant.size() == 1) {
      new StoredReportView(session, choice.json()).show(records, meant.get(0));
      return ExitCode.DONE;
    }
    if (meant.size() > 1) {
      session.say("several reports are meant by " + id + ":");
      meant.forEach(session.streams().err()::println);
      return ExitCode.WRONG_USAGE;
    }
    Optional<String> report = groupOfReport(records);
    return shared(Indexed.of(records, report.map(query::ofReport).orElse(query)), records);
  }

  /** The report whose story or origin is meant: only that story need be put together. */
  private Optional<String> groupOfReport(RecordStore records) {
    if (!id.startsWith(Lookup.Kind.STORY.prefix()) && !id.startsWith(Lookup.Kind.ORIGIN.prefix())) {
      return Optional.empty();
    }
    String report = id.substring(id.indexOf(':') + 1);
    List<String> meant = records.read(readings -> readings.meant(report, 2));
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private int shared(CrisisIndex index, RecordStore records) {
    List<Lookup.Found> found = Lookup.of(index).find(id);
    if (found.size() > 1) {
      Meant.one(id, index, session);
      return ExitCode.WRONG_USAGE;
    }
    Optional<Lookup.Found> one = Meant.one(id, index, session);
    if (one.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    List<Correction> said = said(one.get(), index, records);
    if (choice.json()) {
      FactJson.line(one.get(), index).ifPresent(session::print);
      CorrectionLines.print(said, true, session);
    } else {
      session.print(FactPage.of(one.get(), index, Styles.of(session.terminal())));
      if (!said.isEmpty()) {
        session.print("\nWHAT PEOPLE SAID");
        CorrectionLines.print(said, false, session);
      }
    }
    return ExitCode.DONE;
  }

  /** Notes on a thing, corrections of the facts in it, and rulings on its parts. */
  private static List<Correction> said(Lookup.Found found, CrisisIndex index, RecordStore records) {
    List<FactRef> members = Joins.members(found, index);
    List<Ruling> rulings = Joins.rulings(found, index);
    return records.read(readings -> readings.correctionsInForce()).stream()
        .filter(
            correction ->
                correction.subject().equals(found.id())
                    || correction.subject().equals(found.asked())
                    || correction
                        .fact()
                        .filter(fact -> members.contains(new FactRef(correction.subject(), fact)))
                        .isPresent()
                    || rulings.stream().map(Rulings::correction).anyMatch(correction::equals))
        .toList();
  }
}
