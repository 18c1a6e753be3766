package org.hearsay.cli.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.model.Span;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.StoredReading;
import org.hearsay.store.corrected.CorrectedRecord;

/** Corrects a field of a fact in every report that has the fact, or of one report. */
final class FieldWork {
  private final Session session;
  private final RecordStore store;
  private final CrisisIndex index;

  FieldWork(Session session, RecordStore store, CrisisIndex index) {
    this.session = session;
    this.store = store;
    this.index = index;
  }

  /** What is corrected: a report, or a fact of one. */
  private record Place(String report, Optional<String> fact) {}

  /**
   * @param value the right value; empty when there is no such fact
   */
  int correct(String id, String field, Optional<String> value, Author author) {
    List<Place> places = places(id);
    if (places.isEmpty()) {
      return ExitCode.NO_SUCH_INPUT;
    }
    Instant now = session.clock().instant();
    List<Correction> corrections = new ArrayList<>();
    for (Place place : places) {
      Optional<CrisisRecord> record =
          store.read(readings -> readings.current(place.report())).map(StoredReading::record);
      if (record.isEmpty()) {
        session.say("there is no report " + place.report());
        return ExitCode.NO_SUCH_INPUT;
      }
      Correction correction = correction(record.get(), place, field, value, author, now);
      Optional<String> refusal = CorrectedRecord.refusal(record.get(), correction);
      if (refusal.isPresent()) {
        session.say(refusal.get());
        return ExitCode.NOT_A_REPORT;
      }
      corrections.add(correction);
    }
    store.write(
        writing -> {
          for (Correction correction : corrections) {
            writing.correct(correction);
          }
          return true;
        });
    corrections.forEach(
        correction ->
            session.print(
                "corrected "
                    + CorrectionLines.shortId(correction.id())
                    + ": "
                    + index.outletOf(correction.subject())
                    + correction.quote().map(words -> " “" + words + "”").orElse("")));
    return ExitCode.DONE;
  }

  private List<Place> places(String id) {
    int colon = id.indexOf(':');
    if (colon > 0 && id.matches("[0-9a-f]{6,64}:[a-z][0-9]+")) {
      Optional<Lookup.Found> report = Meant.one(id.substring(0, colon), index, session);
      return report.stream()
          .map(found -> new Place(found.id(), Optional.of(id.substring(colon + 1))))
          .toList();
    }
    Optional<Lookup.Found> found = Meant.one(id, index, session);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get().kind() == Lookup.Kind.REPORT) {
      return List.of(new Place(found.get().id(), Optional.empty()));
    }
    List<FactRef> members = Joins.members(found.get(), index);
    if (members.isEmpty()) {
      session.say("only reports and their facts have fields to correct");
    }
    return members.stream().map(fact -> new Place(fact.report(), Optional.of(fact.id()))).toList();
  }

  private static Correction correction(
      CrisisRecord record,
      Place place,
      String field,
      Optional<String> value,
      Author author,
      Instant now) {
    Optional<Span> words = place.fact().flatMap(fact -> CorrectedRecord.words(record, fact));
    return new Correction(
        now,
        author.name(),
        place.report(),
        place.fact(),
        words,
        words.map(span -> span.text(record.article().text())),
        field,
        value,
        author.why().isBlank() ? "no reason given" : author.why(),
        Optional.empty());
  }
}
