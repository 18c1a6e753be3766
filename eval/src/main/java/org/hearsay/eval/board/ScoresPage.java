package org.hearsay.eval.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** docs/SCORES.md, made of the score files alone: the same files give the same page. */
public final class ScoresPage {
  private static final String HEAD =
      """
      # Scores

      Made by `./hearsay eval` from `eval/scores/*.yaml`; do not edit. The gold sets lie outside the
      repository, in the folder that `HEARSAY_DATA` names. A figure that falls by more than its
      tolerance fails the run. "Goal" is what the project set itself; a figure without one is
      reported only.
      """;

  private final List<ScoreFile> files;
  private final List<String> appendices;

  /**
   * A page of these files.
   *
   * @param appendices sections that are measured otherwise, such as speed, in Markdown
   */
  public ScoresPage(List<ScoreFile> files, List<String> appendices) {
    this.files = List.copyOf(files);
    this.appendices = List.copyOf(appendices);
  }

  /** The page. */
  public String markdown() {
    StringJoiner page = new StringJoiner("\n", "", "\n");
    page.add(HEAD);
    page.add("## At a glance").add("");
    page.add("| Set | Metric | Score | Goal | Peers |").add("|---|---|---|---|---|");
    for (ScoreFile file : files) {
      for (Expected each : file.metrics().subList(0, Math.min(1, file.metrics().size()))) {
        page.add(
            row(
                "[" + file.title() + "](#" + file.set() + ")",
                each.name(),
                number(each.value()),
                goal(each),
                peers(each)));
      }
    }
    files.forEach(file -> section(file).forEach(page::add));
    appendices.forEach(each -> page.add("").add(each.stripTrailing()));
    return page.toString();
  }

  private static List<String> section(ScoreFile file) {
    List<String> lines = new ArrayList<>(List.of("", "## " + file.set(), ""));
    lines.add(file.title() + ". Split: " + file.split() + ".");
    if (!file.measured().isEmpty()) {
      lines.add(
          "Measured " + file.measured() + " with " + file.engine() + ", " + file.model() + ".");
    }
    if (!file.note().isEmpty()) {
      lines.addAll(List.of("", file.note().strip()));
    }
    lines.addAll(
        List.of("", "| Metric | Score | Tolerance | Goal | Peers |", "|---|---|---|---|---|"));
    for (Expected each : file.metrics().stream().filter(one -> !one.isPattern()).toList()) {
      lines.add(
          row(
              each.name(),
              number(each.value()),
              number(each.tolerance()),
              goal(each),
              peers(each)));
    }
    return lines;
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static String goal(Expected expected) {
    if (expected.goal() == null) {
      return "";
    }
    Optional<Boolean> met = expected.meetsGoal();
    String sign = expected.fewer() ? "at most " : "at least ";
    return sign
        + number(expected.goal())
        + met.map(reached -> reached ? ", met" : ", **not met**").orElse("");
  }

  private static String peers(Expected expected) {
    StringJoiner peers = new StringJoiner("; ");
    expected.others().forEach((name, figure) -> peers.add(name + " " + figure));
    return peers.toString();
  }
}
