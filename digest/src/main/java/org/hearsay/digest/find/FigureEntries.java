package org.hearsay.digest.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Figure.Value;

/** Figures that another one replaced, and figures of two claimants that do not agree. */
final class FigureEntries {
  private final Story story;

  FigureEntries(Story story) {
    this.story = story;
  }

  Stream<Candidate> all() {
    return story.index().crisis().figures().stream()
        .filter(figure -> story.isWanted(figure.id()))
        .flatMap(figure -> candidate(figure).stream());
  }

  private Optional<Candidate> candidate(Figure figure) {
    List<Value> values = figure.values();
    for (int i = values.size() - 1; i > 0; i--) {
      Value now = values.get(i);
      if (story.fresh().onlyFresh(Fresh.reports(now))) {
        Optional<Value> before = now.corrects().map(values::get).filter(this::isKnown);
        if (before.isPresent()) {
          return Optional.of(made(figure, before.get(), now, Why.Kind.REPLACED));
        }
        Optional<Value> other =
            values.stream().filter(value -> isKnown(value) && disagree(value, now)).findFirst();
        if (other.isPresent()) {
          return Optional.of(made(figure, other.get(), now, Why.Kind.FIGURES_DIFFER));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(Value value) {
    return story.fresh().anyKnown(Fresh.reports(value));
  }

  /** Two known claimants, and no number that both allow. */
  private static boolean disagree(Value one, Value other) {
    return one.claimant().isPresent()
        && other.claimant().isPresent()
        && !one.claimant().equals(other.claimant())
        && (isBelow(one, other) || isBelow(other, one));
  }

  private static boolean isBelow(Value one, Value other) {
    return one.high().isPresent()
        && other.low().isPresent()
        && one.high().get() < other.low().get();
  }

  private Candidate made(Figure figure, Value before, Value now, Why.Kind kind) {
    List<Words> words =
        Stream.concat(
                story.newest(voice(before), before.evidence()).stream(),
                story.newest(voice(now), now.evidence()).stream())
            .toList();
    Set<String> reports = new TreeSet<>(Fresh.reports(before));
    reports.addAll(Fresh.reports(now));
    DigestEntry entry =
        new DigestEntry(
            FactKind.FIGURE,
            figure.id(),
            kind == Why.Kind.REPLACED ? Reason.CHANGED : Reason.CONTRADICTED,
            HappeningWords.label(figure, story.index()),
            Optional.empty(),
            Optional.empty(),
            new Why(kind, Optional.of(state(figure, before)), Optional.of(state(figure, now))),
            words,
            story.told(reports),
            story.changedAt(figure.id()));
    return Candidate.of(entry, 8);
  }

  private Optional<String> voice(Value value) {
    return value.claimant().map(story.index()::sided);
  }

  private Why.State state(Figure figure, Value value) {
    return Why.State.of(HappeningWords.value(value) + " " + figure.unit());
  }
}
