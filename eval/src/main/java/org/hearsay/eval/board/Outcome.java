package org.hearsay.eval.board;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Metric;

/**
 * The new figures of a set beside its score file.
 *
 * @param file the file as it was
 * @param metrics the new figures
 * @param part how much was read
 */
public record Outcome(ScoreFile file, List<Metric> metrics, Part part) {
  public Outcome {
    metrics = List.copyOf(metrics);
  }

  /** How one of the new figures stands to the last one. */
  public Verdict verdict(Metric metric) {
    return file.expected(metric.name())
        .map(expected -> expected.judge(metric, part))
        .orElse(Verdict.NEW);
  }

  /** Whether a new figure has this verdict. */
  public boolean has(Verdict verdict) {
    return metrics.stream().anyMatch(metric -> verdict(metric) == verdict);
  }

  /** Writes the new figures into the set's file; metrics that are no longer measured go. */
  public void update(Path folder, ScoreFile.Measured when) throws IOException {
    List<Expected> figures = new ArrayList<>();
    for (Metric metric : metrics) {
      Expected last = file.expected(metric.name()).orElse(Expected.unknown(metric.name()));
      figures.add(last.with(metric, part));
    }
    file.metrics().stream().filter(Expected::isPattern).forEach(figures::add);
    ScoreFile.Measured kept = new ScoreFile.Measured(file.measured(), file.engine(), file.model());
    file.with(figures, part == Part.WHOLE ? when : kept).write(folder);
  }
}
