package org.hearsay.eval.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.eval.Metric;

/** New figures as lines of at most 80 columns. */
public final class OutcomeTable {
  private static final int COLUMNS = 80;
  private static final String ROW = "%-40s %7s %7s %7s  %s";

  private OutcomeTable() {}

  /** The lines above all sets. */
  public static List<String> head() {
    return List.of(String.format(Locale.ROOT, ROW, "", "now", "last", "goal", ""));
  }

  /** The lines of one set. */
  public static List<String> lines(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    lines.add(cut(outcome.file().set() + ": " + outcome.file().split()));
    for (Metric metric : outcome.metrics()) {
      Optional<Expected> expected = outcome.file().expected(metric.name());
      lines.add(
          String.format(
                  Locale.ROOT,
                  ROW,
                  "  " + metric.name(),
                  metric.value(),
                  shown(expected.flatMap(each -> each.last(outcome.part()))),
                  shown(expected.flatMap(each -> goal(each, outcome.part()))),
                  outcome.verdict(metric).word())
              .stripTrailing());
    }
    return lines;
  }

  private static String cut(String line) {
    return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 1) + "\u2026";
  }

  /** A slice is not what the goal is set for. */
  private static Optional<BigDecimal> goal(Expected expected, Part part) {
    return part == Part.WHOLE ? Optional.ofNullable(expected.goal()) : Optional.empty();
  }

  private static String shown(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("-");
  }
}
