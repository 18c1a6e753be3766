package org.hearsay.pages.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;

/** A record that has the same words in every field that can hold words. */
final class HostileRecord {
  private static final ComponentId BY = new ComponentId("hand", "1");

  private final String words;
  private final Optional<String> some;
  private final List<Span> spans;

  private HostileRecord(String words) {
    this.words = words;
    this.some = Optional.of(words);
    int half = 2 + words.length();
    this.spans = List.of(new Span(1, half - 1), new Span(half, half + words.length()));
  }

  static CrisisRecord of(String words) {
    return new HostileRecord(words).record();
  }

  private CrisisRecord record() {
    return new CrisisRecord(
        article(),
        List.of(words, "claims"),
        List.of(actor("a1", Optional.of("a2")), actor("a2", Optional.of("a1")), actor(words, some)),
        List.of(place(words, 50.4), place("p2", -17.5)),
        List.of(time(words, TimeBasis.UNRESOLVED), time("t2", TimeBasis.RELATIVE)),
        List.of(quantity()),
        List.of(claim("c1", Optional.of("a1")), claim(words, Optional.empty())),
        List.of(event("e1"), event(words)),
        List.of(meeting()),
        List.of(
            new Dispute(some, Optional.empty(), "c1", Dispute.Relation.DENIES, BY),
            new Dispute(Optional.empty(), some, words, Dispute.Relation.RETRACTS, BY)),
        List.of(Issue.of("TEST", words, spans.get(0)), Issue.of("TEST", words)),
        RecordProvenance.of(words, Map.of(words, words), Map.of(words, words)));
  }

  private Article article() {
    return Article.builder("0 " + words, "<" + words + ">" + words + "\n\n" + words)
        .url(words)
        .publisher(words)
        .title(words)
        .byline(words)
        .credit(words)
        .dateline(words)
        .published(LocalDate.of(2022, 1, 18), PublishedBasis.INFERRED)
        .removed(List.of(new RemovedText(words, RemovalReason.SIGN_UP)))
        .build();
  }

  private Actor actor(String id, Optional<String> affiliation) {
    return new Actor(
        id,
        words,
        ActorKind.PERSON,
        some,
        some,
        some,
        some,
        some,
        Optional.of(2),
        affiliation,
        spans,
        1,
        BY);
  }

  private Place place(String id, double latitude) {
    return new Place(
        id,
        words,
        some,
        Optional.empty(),
        Optional.of(new Coordinates(latitude, 179)),
        Optional.of(Precision.COUNTRY),
        some,
        spans,
        1,
        BY);
  }

  private TimeExpression time(String id, TimeBasis basis) {
    return new TimeExpression(id, words, TimeType.DATE, words, some, some, basis, spans.get(0), BY);
  }

  private Quantity quantity() {
    return new Quantity(
        words,
        Optional.of(1.0),
        Optional.empty(),
        true,
        words,
        Measure.KILLED,
        some,
        spans.get(1),
        BY);
  }

  private Claim claim(String id, Optional<String> source) {
    Optional<String> unresolved = source.isPresent() ? Optional.empty() : some;
    return new Claim(
        id,
        Claim.Kind.DIRECT,
        Act.ACCUSE,
        new ClaimSource(source, unresolved, Optional.of(spans.get(0))),
        List.of(words),
        List.of("a1", words),
        List.of("a2", words),
        Optional.of(spans.get(0)),
        spans,
        some,
        some,
        Optional.of(spans.get(1)),
        Optional.of("c1"),
        List.of(words),
        1,
        BY);
  }

  private Event event(String id) {
    return new Event(
        id,
        Category.ASSAULT,
        List.of(words),
        List.of(words),
        List.of("a1", words),
        List.of(words),
        some,
        new EventPlaces(some, Optional.of("p2"), List.of(words)),
        new EventTimes(some, some, some),
        List.of(words),
        Status.DENIED,
        Optional.empty(),
        List.of("c1", words),
        some,
        List.of(words),
        List.of(new EventLink(words, EventLink.Relation.PART_OF)),
        spans.get(0),
        spans,
        1,
        BY);
  }

  private Meeting meeting() {
    return new Meeting(
        words,
        Meeting.Kind.TALKS,
        List.of("a1", words),
        some,
        some,
        Status.PLANNED,
        List.of("e1", words),
        Optional.of(1),
        BY);
  }
}
