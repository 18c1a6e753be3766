package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearsay.engine.Engine;
import org.hearsay.eval.score.Counts;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;

/**
 * Scores categories on marked pairs: right is a pair whose first event with both parties has the
 * gold category, plans and refusals counted as POLECAT counts them.
 *
 * <p>The lines with an odd number were not looked at while rules were written; their accuracy is
 * printed apart.
 */
public final class PloverScore {
  private static final LocalDate DATE = LocalDate.of(2021, 12, 31);

  private final Engine engine;
  private final Map<String, Counts> byRoot = new TreeMap<>();
  private final Map<String, Counts> byQuad = new TreeMap<>();
  private final Map<PairOutcome.Reason, Integer> reasons = new EnumMap<>(PairOutcome.Reason.class);
  private Counts all = Counts.NONE;
  private Counts heldBack = Counts.NONE;

  public PloverScore(Engine engine) {
    this.engine = engine;
  }

  /** Scores the pairs of a table; each goes to the sink as a line of tabbed fields. */
  public String score(Path table, Consumer<String> outcomes) throws IOException {
    for (MarkedPair pair : MarkedPair.read(table)) {
      Article article =
          Article.builder("pair", pair.text()).published(DATE, PublishedBasis.GIVEN).build();
      PairOutcome outcome = PairOutcome.of(pair, engine.process(article));
      add(outcome);
      outcomes.accept(outcome.tabbed());
    }
    return String.format(
        Locale.ROOT,
        "PLV pairs: accuracy %.3f (odd lines %.3f), macro F1 %.3f, quad macro F1 %.3f,"
            + " right where both are held %.3f, %d pairs %s%n%s",
        all.recall(),
        heldBack.recall(),
        macro(byRoot),
        macro(byQuad),
        all.precision(),
        all.gold(),
        reasons,
        byRoot);
  }

  private static double macro(Map<String, Counts> counts) {
    return counts.values().stream()
        .filter(each -> each.gold() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  private void add(PairOutcome outcome) {
    Optional<String> root = outcome.root();
    String gold = outcome.pair().root();
    Counts counted = new Counts(outcome.isRight() ? 1 : 0, 1, root.isPresent() ? 1 : 0);
    all = all.plus(counted);
    heldBack = outcome.pair().isHeldBack() ? heldBack.plus(counted) : heldBack;
    reasons.merge(outcome.reason(), 1, Integer::sum);
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
