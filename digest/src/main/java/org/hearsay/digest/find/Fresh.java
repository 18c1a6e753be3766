package org.hearsay.digest.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;

/** Tells what the reader knew before from what only new reports tell. Immutable. */
final class Fresh {
  private final CrisisIndex index;
  private final Set<String> fresh;
  private final Set<String> later;

  /**
   * @param fresh ids of the reports that are new to the reader
   * @param later ids of reports that are of the next digest: nothing is to be told of them
   */
  Fresh(CrisisIndex index, Set<String> fresh, Set<String> later) {
    this.index = index;
    this.fresh = Set.copyOf(fresh);
    this.later = Set.copyOf(later);
  }

  boolean isFresh(String report) {
    return fresh.contains(report);
  }

  /** Whether a new report tells it, and no earlier one. */
  boolean onlyFresh(Collection<String> reports) {
    return anyFresh(reports) && !anyKnown(reports);
  }

  boolean anyFresh(Collection<String> reports) {
    return reports.stream().anyMatch(fresh::contains);
  }

  boolean anyKnown(Collection<String> reports) {
    return reports.stream().anyMatch(this::isKnown);
  }

  private boolean isKnown(String report) {
    return !fresh.contains(report) && !later.contains(report);
  }

  /** How many origins told it to the reader before. */
  int originsBefore(Collection<String> reports) {
    return origins(reports, this::isKnown);
  }

  /** How many origins tell it up to now. */
  int originsNow(Collection<String> reports) {
    return origins(reports, report -> !later.contains(report));
  }

  private int origins(Collection<String> reports, Predicate<String> wanted) {
    Set<String> ids = Set.copyOf(reports);
    int count = 0;
    for (Origin origin : index.crisis().origins()) {
      if (origin.reports().stream().anyMatch(id -> ids.contains(id) && wanted.test(id))) {
        count++;
      }
    }
    return count;
  }

  /** The reports that carry the same texts as these, up to now. */
  int carriers(Collection<String> reports) {
    Set<String> ids = Set.copyOf(reports);
    return (int)
        index.crisis().origins().stream()
            .filter(origin -> origin.reports().stream().anyMatch(ids::contains))
            .flatMap(origin -> origin.reports().stream())
            .filter(report -> !later.contains(report))
            .count();
  }

  /**
   * The words that new reports have for it, then those of others; of each those that say something
   * before single words, and the newest first.
   */
  List<Quote> newest(Stream<Quote> evidence) {
    return evidence
        .filter(quote -> !later.contains(quote.report()))
        .sorted(
            Comparator.comparing((Quote quote) -> !isFresh(quote.report()))
                .thenComparing(quote -> ShortWords.isMeagre(quote.words()))
                .thenComparing(quote -> published(quote.report()), Comparator.reverseOrder())
                .thenComparing(Quote::report)
                .thenComparing(quote -> quote.span().begin()))
        .toList();
  }

  /** The same, but words that say something are worth more than new ones. */
  List<Quote> fullest(Stream<Quote> evidence) {
    return newest(evidence).stream()
        .sorted(Comparator.comparing(quote -> ShortWords.isMeagre(quote.words())))
        .toList();
  }

  private String published(String report) {
    return index.report(report).flatMap(card -> card.published()).map(Object::toString).orElse("");
  }

  static Set<String> reports(SharedEvent event) {
    Set<String> reports = new TreeSet<>();
    event.mentionsIn().stream().map(FactRef::report).forEach(reports::add);
    event.versions().forEach(version -> reports.addAll(version.reports()));
    return reports;
  }

  static Set<String> reports(SharedMeeting meeting) {
    Set<String> reports = new TreeSet<>();
    meeting.mentionsIn().stream().map(FactRef::report).forEach(reports::add);
    meeting.history().forEach(state -> reports.addAll(reports(state.evidence())));
    return reports;
  }

  /** The reports whose words a state has; of one without words those of its origins. */
  Set<String> reports(SharedMeeting.State state) {
    Set<String> reports = reports(state.evidence());
    if (reports.isEmpty()) {
      state.origins().stream()
          .flatMap(id -> index.origin(id).stream())
          .forEach(origin -> reports.addAll(origin.reports()));
    }
    return reports;
  }

  static Set<String> reports(SharedClaim claim) {
    Set<String> reports = new TreeSet<>();
    claim.tellings().forEach(telling -> reports.add(telling.fact().report()));
    return reports;
  }

  static Set<String> reports(Figure.Value value) {
    return reports(value.evidence());
  }

  private static Set<String> reports(List<Quote> evidence) {
    Set<String> reports = new TreeSet<>();
    evidence.forEach(quote -> reports.add(quote.report()));
    return reports;
  }

  /** The last of some that the reader knew, by the reports of each. */
  <T> Optional<T> lastKnown(List<T> states, Function<T, Collection<String>> reports) {
    return states.stream()
        .filter(state -> anyKnown(reports.apply(state)))
        .reduce((earlier, later) -> later);
  }
}
