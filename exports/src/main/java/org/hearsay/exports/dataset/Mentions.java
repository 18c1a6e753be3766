package org.hearsay.exports.dataset;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.model.Span;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedActor;

/** Where reports name a party or a place. */
final class Mentions {
  private Mentions() {}

  /** The words of the first report that names it. */
  static Optional<String> first(CrisisView view, List<FactRef> facts) {
    return facts.stream()
        .flatMap(
            fact -> {
              CrisisRecord record = view.report(fact.report());
              return spans(record, fact.id())
                  .limit(1)
                  .map(span -> span.text(record.article().text()));
            })
        .findFirst();
  }

  /** Where a report names a party, nearest to some words of it; -1 where it does not. */
  static int nearest(CrisisRecord record, Optional<SharedActor> party, Span words) {
    return party.stream()
        .flatMap(actor -> actor.mentionsIn().stream())
        .filter(fact -> fact.report().equals(record.article().id()))
        .flatMap(fact -> spans(record, fact.id()))
        .map(Span::begin)
        .min(Comparator.comparingInt(begin -> Math.abs(begin - words.begin())))
        .orElse(-1);
  }

  /** The number of the sentence in which something begins, from 1. */
  static int sentence(String text, int offset) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int number = 1;
    while (true) {
      int end = sentences.next();
      if (end == BreakIterator.DONE || end > offset) {
        return number;
      }
      number++;
    }
  }

  private static Stream<Span> spans(CrisisRecord record, String fact) {
    return Stream.concat(
        record.actors().stream()
            .filter(actor -> actor.id().equals(fact))
            .flatMap(actor -> actor.mentions().stream()),
        record.places().stream()
            .filter(place -> place.id().equals(fact))
            .flatMap(place -> place.mentions().stream()));
  }
}
