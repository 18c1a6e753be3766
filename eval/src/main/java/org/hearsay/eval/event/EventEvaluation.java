package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.engine.Engine;
import org.hearsay.eval.DataFolder;

/** Scores events on all sets whose data is there. */
public final class EventEvaluation {
  private final DataFolder data;
  private final Engine engine;
  private final Consumer<String> report;

  /** An evaluation of this engine, told line by line. */
  public EventEvaluation(DataFolder data, Engine engine, Consumer<String> report) {
    this.data = data;
    this.engine = engine;
    this.report = report;
  }

  /** Runs all parts; the errors of the first two go to the sink. */
  public void run(Consumer<String> wrong) throws IOException {
    Optional<Path> pairs = data.find("plover/PLV_train.tsv");
    report.accept(
        pairs.isEmpty()
            ? "PLV pairs: skipped, no data in " + data
            : new PloverScore(engine).score(pairs.get(), wrong));
    Optional<Path> petrarch = data.find("petrarch/PETR2_GSR_validation.xml");
    report.accept(
        petrarch.isEmpty()
            ? "PETRARCH-2: skipped, no data in " + data
            : new PetrarchScore(engine).score(petrarch.get(), wrong));
  }
}
