package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearsay.engine.Engine;
import org.hearsay.eval.score.Counts;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;

/**
 * Scores categories on marked pairs: right is a pair whose first event with both parties has the
 * gold category, plans counted as POLECAT counts them.
 */
public final class PloverScore {
  private static final LocalDate DATE = LocalDate.of(2018, 1, 1);

  private final Engine engine;
  private final Map<String, Counts> byRoot = new TreeMap<>();
  private int right;
  private int pairs;
  private int silent;

  public PloverScore(Engine engine) {
    this.engine = engine;
  }

  /** Scores the pairs of a table; the reports of wrong ones go to the sink. */
  public String score(Path table, Consumer<String> wrong) throws IOException {
    for (MarkedPair pair : MarkedPair.read(table)) {
      Article article =
          Article.builder("pair", pair.text()).published(DATE, PublishedBasis.GIVEN).build();
      add(pair, engine.process(article), wrong);
    }
    double macro = byRoot.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    return String.format(
        Locale.ROOT,
        "PLV pairs: accuracy %.3f (%d of %d, %d without an event), macro F1 %.3f%n%s",
        (double) right / Math.max(1, pairs),
        right,
        pairs,
        silent,
        macro,
        byRoot);
  }

  private void add(MarkedPair pair, CrisisRecord record, Consumer<String> wrong) {
    Optional<String> found = between(pair, record).map(PloverScore::root);
    boolean hit = found.filter(pair.root()::equals).isPresent();
    pairs++;
    right += hit ? 1 : 0;
    silent += found.isEmpty() ? 1 : 0;
    byRoot.merge(pair.root(), new Counts(hit ? 1 : 0, 1, hit ? 1 : 0), Counts::plus);
    found
        .filter(root -> !root.equals(pair.root()))
        .ifPresent(root -> byRoot.merge(root, new Counts(0, 0, 1), Counts::plus));
    if (!hit) {
      wrong.accept(pair.root() + " got " + found.orElse("-") + ": " + pair);
    }
  }

  private static Optional<Event> between(MarkedPair pair, CrisisRecord record) {
    return record.events().stream()
        .filter(
            event -> touches(event, pair.source(), record) && touches(event, pair.target(), record))
        .min(Comparator.comparing(Event::trigger));
  }

  private static boolean touches(Event event, Span marked, CrisisRecord record) {
    for (Actor actor : record.actors()) {
      boolean party =
          event.actors().contains(actor.id()) || event.recipients().contains(actor.id());
      if (party && actor.mentions().stream().anyMatch(marked::overlaps)) {
        return true;
      }
    }
    return false;
  }

  /** The category as POLECAT counts it. */
  static String root(Event event) {
    boolean ahead = event.status() == Status.PLANNED;
    return switch (event.type()) {
      case CONCEDE, RETREAT -> "YIELD";
      case CONSULT, SUPPORT, COOPERATE, AID -> ahead ? "AGREE" : event.type().name();
      default -> event.type().name();
    };
  }
}
