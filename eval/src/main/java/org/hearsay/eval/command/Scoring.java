package org.hearsay.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.eval.Bench;
import org.hearsay.eval.DataFolder;
import org.hearsay.eval.EngineBench;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.eval.board.Outcome;
import org.hearsay.eval.board.OutcomeTable;
import org.hearsay.eval.board.Part;
import org.hearsay.eval.board.ScoreFile;
import org.hearsay.eval.board.Verdict;
import org.hearsay.eval.judged.Calibration;
import org.hearsay.eval.judged.CaseFile;

/** Scores sets one after the other, says how each stands to its score file, and remembers. */
final class Scoring {
  private final Path root;
  private final DataFolder data;
  private final Bench bench = new EngineBench();
  private final Options options;
  private final Consumer<String> out;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * What is wanted.
   *
   * @param part how much of each set is read
   * @param limit for a sample, how many documents
   * @param update the versions and the day to write new figures down with
   * @param dump where cases are written
   * @param calibration whether confidences are held against what is right
   */
  record Options(
      Part part,
      int limit,
      Optional<ScoreFile.Measured> update,
      Optional<Path> dump,
      boolean calibration) {}

  Scoring(Path root, DataFolder data, Options options, Consumer<String> out) {
    this.root = root;
    this.data = data;
    this.options = options;
    this.out = out;
  }

  /** Scores a set, unless its data is missing or the quick check leaves it out. */
  void score(GoldSet set) throws IOException {
    ScoreFile file = ScoreFile.read(scores(root), set.name());
    int limit =
        switch (options.part()) {
          case WHOLE -> Integer.MAX_VALUE;
          case SLICE -> file.slice();
          case SAMPLE -> options.limit();
        };
    List<GoldCase> cases = new ArrayList<>();
    GoldRun run = new GoldRun(root, data, bench, limit, keeper(cases));
    if (!set.isThere(run)) {
      out.accept(set.name() + ": skipped, no " + set.needs() + " in " + data);
      return;
    }
    if (limit == 0) {
      return;
    }
    List<Metric> metrics = set.score(run);
    Outcome outcome = new Outcome(file, metrics, options.part());
    outcomes.add(outcome);
    OutcomeTable.lines(outcome).forEach(out);
    if (options.dump().isPresent()) {
      CaseFile.write(options.dump().get(), set.name(), cases);
    }
    if (options.calibration()) {
      calibrate(set.name(), cases);
    }
    if (options.update().isPresent()) {
      outcome.update(scores(root), options.update().get());
      if (options.part() == Part.WHOLE && file.slice() > 0) {
        updateSlice(set, file.slice(), options.update().get());
      }
    }
  }

  /** Whoever writes the figures of the whole down gets those of the quick check with them. */
  private void updateSlice(GoldSet set, int slice, ScoreFile.Measured when) throws IOException {
    GoldRun run = new GoldRun(root, data, bench, slice, each -> {});
    new Outcome(ScoreFile.read(scores(root), set.name()), set.score(run), Part.SLICE)
        .update(scores(root), when);
  }

  /** A full run judges a hundred thousand cases; they are kept only where somebody asked. */
  private Consumer<GoldCase> keeper(List<GoldCase> cases) {
    return options.dump().isPresent() || options.calibration() ? cases::add : each -> {};
  }

  private void calibrate(String set, List<GoldCase> cases) throws IOException {
    Calibration table = Calibration.of(cases);
    if (table.size() == 0) {
      return;
    }
    table.markdown().forEach(out);
    if (options.update().isPresent() && options.part() == Part.WHOLE) {
      Path file = calibrations(root).resolve(set + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", table.markdown()) + "\n");
    }
  }

  /** Whether a figure has this verdict. */
  boolean has(Verdict verdict) {
    return outcomes.stream().anyMatch(outcome -> outcome.has(verdict));
  }

  /** Where the score files are. */
  static Path scores(Path root) {
    return root.resolve("eval/scores");
  }

  /** Where the tables of confidence are. */
  static Path calibrations(Path root) {
    return scores(root).resolve("calibration");
  }
}
