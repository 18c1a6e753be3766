package org.hearsay.cli.crisis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.NearNames;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that ask a store about a crisis. */
final class CrisisChoice {
  /** What happens on a day is told some days before and after. */
  private static final int AROUND = 14;

  @Mixin private StoreChoice store = new StoreChoice();

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "Only the stories of this crisis; else all of the store.")
  private @Nullable String crisis;

  @Option(names = "--json", description = "Prints lines of JSON, one for each thing.")
  private boolean json;

  /** What is done with a crisis. */
  interface Work {
    int with(RecordStore store, CrisisIndex index);
  }

  /** What is done with a store before any crisis is put together. */
  interface StoreWork {
    int with(RecordStore store, CrisisQuery query);
  }

  boolean json() {
    return json;
  }

  /** Opens the store and does the work, unless it is empty or there is no such crisis. */
  int onStore(Session session, StoreWork work) {
    return onStore(session, Optional.ofNullable(crisis), work);
  }

  private int onStore(Session session, Optional<String> named, StoreWork work) {
    try (RecordStore records = store.openExisting(session.clock())) {
      SortedMap<String, Integer> crises = records.read(readings -> readings.crises());
      if (named.isPresent() && !crises.containsKey(named.get())) {
        session.say(unknown(named.get(), crises));
        return ExitCode.NO_SUCH_INPUT;
      }
      int reports = records.read(readings -> readings.reports());
      if (reports == 0) {
        session.say(
            store.location().shown()
                + " holds no reports yet: hearsay ingest FILE|FOLDER fills it");
      }
      return work.with(records, CrisisQuery.of(named));
    }
  }

  /** Puts the crisis together and does the work. */
  int onCrisis(Session session, Work work) {
    return onCrisis(session, Optional.empty(), work);
  }

  /** The same for the stories with a report around these days. */
  int onDays(Session session, DaysChoice days, Work work) {
    return onStore(
        session,
        (records, query) ->
            work.with(
                records,
                Indexed.of(
                    records,
                    query.within(
                        days.from().map(day -> day.minusDays(AROUND)),
                        days.to().map(day -> day.plusDays(AROUND))))));
  }

  /** The same for a crisis that is named otherwise than by the option. */
  int onCrisis(Session session, Optional<String> named, Work work) {
    return onStore(
        session,
        named.or(() -> Optional.ofNullable(crisis)),
        (records, query) -> work.with(records, Indexed.of(records, query)));
  }

  private String unknown(String asked, Map<String, Integer> crises) {
    String where = store.location().shown();
    if (crises.isEmpty()) {
      return "no report in "
          + where
          + " belongs to a crisis: hearsay ingest --crisis NAME names one";
    }
    List<String> near = NearNames.of(asked, crises.keySet());
    String names =
        (near.isEmpty() ? crises.keySet().stream().toList() : near)
            .stream()
                .map(name -> "\"" + name + "\" (" + crises.get(name) + " reports)")
                .collect(Collectors.joining(", "));
    return "no crisis \""
        + asked
        + "\" in "
        + where
        + (near.isEmpty() ? "; there are: " : "; did you mean: ")
        + names;
  }
}
