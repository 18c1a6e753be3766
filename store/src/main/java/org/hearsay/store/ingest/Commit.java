package org.hearsay.store.ingest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.Stored;
import org.hearsay.store.Writing;
import org.hearsay.store.database.StoreException;

/** Keeps several inputs in one transaction, and the counts with them. */
final class Commit {
  private final RecordStore store;
  private final int run;
  private final IngestOptions options;

  Commit(RecordStore store, int run, IngestOptions options) {
    this.store = store;
    this.run = run;
    this.options = options;
  }

  /**
   * Keeps all of them and answers their outcomes. When one cannot be kept each is tried alone, so
   * that it does not take the others with it; a lasting failure of the store ends the run.
   */
  List<InputOutcome> keep(List<Prepared> inputs, RunCounts before) {
    try {
      return store.write(writing -> all(writing, inputs, before));
    } catch (StoreException e) {
      if (e.kind().isLasting()) {
        throw e;
      }
    } catch (IllegalArgumentException e) {
      // One of them has faults: found below.
    }
    List<InputOutcome> outcomes = new ArrayList<>();
    RunCounts counts = before;
    for (Prepared input : inputs) {
      InputOutcome outcome = alone(input, counts);
      outcomes.add(outcome);
      counts = counts.plus(outcome);
    }
    return List.copyOf(outcomes);
  }

  boolean end(Writing writing, RunCounts counts) throws SQLException {
    writing.countRun(run, counts, true);
    return true;
  }

  private InputOutcome alone(Prepared input, RunCounts before) {
    String why;
    try {
      return store.write(writing -> all(writing, List.of(input), before)).get(0);
    } catch (StoreException e) {
      if (e.kind().isLasting()) {
        throw e;
      }
      why = Preparation.said(e);
    } catch (IllegalArgumentException e) {
      why = Preparation.said(e);
    }
    Prepared failed =
        Prepared.nothing(InputOutcome.failed(input.outcome().input(), "not kept: " + why));
    return store.write(writing -> all(writing, List.of(failed), before)).get(0);
  }

  private List<InputOutcome> all(Writing writing, List<Prepared> inputs, RunCounts before)
      throws SQLException {
    List<InputOutcome> outcomes = new ArrayList<>();
    RunCounts counts = before;
    for (Prepared input : inputs) {
      InputOutcome outcome = one(writing, input);
      writing.note(run, outcome);
      outcomes.add(outcome);
      counts = counts.plus(outcome);
    }
    writing.countRun(run, counts, false);
    return List.copyOf(outcomes);
  }

  private InputOutcome one(Writing writing, Prepared input) throws SQLException {
    InputOutcome outcome = input.outcome();
    Optional<CrisisRecord> record = input.record();
    if (record.isPresent() && writing.put(record.get(), options.keeping()) == Stored.KNOWN) {
      outcome =
          new InputOutcome(
              outcome.input(),
              outcome.kind(),
              true,
              outcome.partial(),
              outcome.reason(),
              outcome.report());
    }
    if (outcome.report().isPresent() && options.crisis().isPresent()) {
      writing.addToCrisis(options.crisis().get(), outcome.report().get());
    }
    return outcome;
  }
}
