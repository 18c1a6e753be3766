package org.hearsay.store.rows;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Issue;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.record.CrisisRecord;

/**
 * Takes the text out of a record but for the words that its facts point to: everything else becomes
 * blanks, so that every span still leads to its words.
 */
public final class QuotesOnly {
  /** The issue code of a record whose text was not kept. */
  public static final String TEXT_NOT_KEPT = "TEXT_NOT_KEPT";

  private QuotesOnly() {}

  /** The record with the words of its facts alone; pieces that reading removed are dropped. */
  public static CrisisRecord of(CrisisRecord record) {
    List<Issue> issues =
        Stream.concat(
                record.issues().stream(),
                Stream.of(Issue.of(TEXT_NOT_KEPT, "only the words that facts point to were kept")))
            .toList();
    return new CrisisRecord(
        record.article().copyWithText(masked(record)).removed(List.of()).build(),
        record.missing(),
        record.actors(),
        record.places(),
        record.times(),
        record.quantities(),
        record.claims(),
        record.events(),
        record.meetings(),
        record.disputes(),
        issues,
        record.provenance());
  }

  private static String masked(CrisisRecord record) {
    String text = record.article().text();
    char[] kept = new char[text.length()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = text.charAt(i) == '\n' ? '\n' : ' ';
    }
    spans(record).forEach(span -> text.getChars(span.begin(), span.end(), kept, span.begin()));
    return new String(kept);
  }

  private static Stream<Span> spans(CrisisRecord record) {
    return Stream.of(
            record.actors().stream().map(Actor::mentions).flatMap(List::stream),
            record.places().stream().map(Place::mentions).flatMap(List::stream),
            record.times().stream().map(time -> time.mention()),
            record.quantities().stream().map(quantity -> quantity.mention()),
            record.claims().stream().flatMap(QuotesOnly::spans),
            record.events().stream().map(Event::trigger),
            record.events().stream().map(Event::evidence).flatMap(List::stream),
            record.issues().stream().flatMap(issue -> issue.span().stream()))
        .flatMap(each -> each);
  }

  private static Stream<Span> spans(Claim claim) {
    return Stream.of(
            claim.content().stream(),
            claim.cue().stream(),
            claim.document().stream(),
            claim.source().mention().stream())
        .flatMap(each -> each);
  }
}
