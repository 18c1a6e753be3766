package org.hearsay.eval.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.eval.Metric;
import org.hearsay.eval.score.Counts;

/**
 * Scores categories on marked pairs: right is a pair whose first event with both parties has the
 * gold category, plans and refusals counted as POLECAT counts them.
 *
 * <p>The lines with an odd number were not looked at while rules were written; their accuracy is
 * told apart.
 */
final class PloverScore {
  private final Map<String, Counts> byRoot = new TreeMap<>();
  private final Map<String, Counts> byQuad = new TreeMap<>();
  private Counts all = Counts.NONE;
  private Counts heldBack = Counts.NONE;

  private static double macro(Map<String, Counts> counts) {
    return counts.values().stream()
        .filter(each -> each.gold() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  /** The figures, accuracy first. */
  List<Metric> metrics() {
    return List.of(
        Metric.share("accuracy", all.recall()),
        Metric.share("macro F1", macro(byRoot)),
        Metric.share("quad macro F1", macro(byQuad)),
        Metric.share("accuracy, odd lines", heldBack.recall()),
        Metric.share("right where an event holds both", all.precision()));
  }

  /** Takes one pair into the score. */
  void add(PairOutcome outcome) {
    Optional<String> root = outcome.root();
    String gold = outcome.pair().root();
    Counts counted = new Counts(outcome.isRight() ? 1 : 0, 1, root.isPresent() ? 1 : 0);
    all = all.plus(counted);
    heldBack = outcome.pair().isHeldBack() ? heldBack.plus(counted) : heldBack;
    count(byRoot, gold, root);
    count(byQuad, quad(gold), root.map(PloverScore::quad));
  }

  private static void count(Map<String, Counts> counts, String gold, Optional<String> found) {
    boolean hit = found.filter(gold::equals).isPresent();
    counts.merge(gold, new Counts(hit ? 1 : 0, 1, hit ? 1 : 0), Counts::plus);
    found
        .filter(other -> !other.equals(gold))
        .ifPresent(other -> counts.merge(other, new Counts(0, 0, 1), Counts::plus));
  }

  private static String quad(String root) {
    return switch (root) {
      case "AGREE", "CONSULT", "SUPPORT" -> "verbal cooperation";
      case "COOPERATE", "AID", "YIELD" -> "material cooperation";
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "verbal conflict";
      default -> "material conflict";
    };
  }
}
