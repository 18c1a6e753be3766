package org.hearsay.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Alignment;
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

/** Records made by hand for tests. */
public final class SampleRecord {
  private static final String TEXT =
      "Ada Brook said she will visit Geneva on Friday with at least 300 officers. A rival denied it.";
  private static final ComponentId BY = new ComponentId("hand", "1");

  private SampleRecord() {}

  public static CrisisRecord empty() {
    return of(Article.builder("0".repeat(64), "").language("fr").build(), List.of());
  }

  public static CrisisRecord of(Article article, List<Issue> issues) {
    return new CrisisRecord(
        article,
        List.of("actors"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        issues,
        RecordProvenance.of("hearsay test", Map.of(), Map.of()));
  }

  /** One fact of each kind. */
  public static CrisisRecord full() {
    Article article =
        Article.builder("a".repeat(64), TEXT)
            .published(LocalDate.of(2022, 1, 18), PublishedBasis.GIVEN)
            .alignment(Alignment.identity(TEXT.length()))
            .removed(List.of(new RemovedText("Sign up", RemovalReason.SIGN_UP)))
            .build();
    return new CrisisRecord(
        article,
        List.of(),
        List.of(
            actor("a1", "Ada Brook", ActorKind.PERSON), actor("a2", "rival", ActorKind.UNNAMED)),
        List.of(place()),
        List.of(time()),
        List.of(quantity()),
        List.of(
            claim(
                "c1",
                Act.ASSERT,
                "a1",
                "she will visit Geneva on Friday with at least 300 officers"),
            claim("c2", Act.DENY, "a2", "it")),
        List.of(event()),
        List.of(meeting()),
        List.of(
            new Dispute(Optional.of("c2"), Optional.empty(), "c1", Dispute.Relation.DENIES, BY)),
        List.of(Issue.of("TEST", "a test")),
        RecordProvenance.of("hearsay test", Map.of("hand", "1"), Map.of()));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Actor actor(String id, String name, ActorKind kind) {
    return new Actor(
        id,
        name,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(span(name)),
        0.9,
        BY);
  }

  private static Place place() {
    return new Place(
        "p1",
        "Geneva",
        Optional.of("CHE"),
        Optional.of(2660646),
        Optional.of(new Coordinates(46.2, 6.15)),
        Optional.of(Precision.CITY),
        Optional.empty(),
        List.of(span("Geneva")),
        0.9,
        BY);
  }

  private static TimeExpression time() {
    return new TimeExpression(
        "t1",
        "Friday",
        TimeType.DATE,
        "2022-01-21",
        Optional.of("2022-01-21"),
        Optional.of("2022-01-22"),
        TimeBasis.RELATIVE,
        span("Friday"),
        BY);
  }

  private static Quantity quantity() {
    return new Quantity(
        "q1",
        Optional.of(300.0),
        Optional.empty(),
        false,
        "officers",
        Measure.OTHER,
        Optional.empty(),
        span("at least 300 officers"),
        BY);
  }

  private static Claim claim(String id, Act act, String source, String content) {
    return new Claim(
        id,
        Claim.Kind.INDIRECT,
        act,
        new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(span("said")),
        List.of(span(content)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.8,
        BY);
  }

  private static Event event() {
    EventPlaces places = new EventPlaces(Optional.of("p1"), Optional.empty(), List.of());
    EventTimes times = new EventTimes(Optional.of("t1"), Optional.empty(), Optional.empty());
    return new Event(
        "e1",
        Category.CONSULT,
        List.of("visit"),
        List.of("diplomatic"),
        List.of("a1"),
        List.of(),
        Optional.empty(),
        places,
        times,
        List.of("q1"),
        Status.PLANNED,
        Optional.empty(),
        List.of("c1"),
        Optional.empty(),
        List.of(),
        List.of(),
        span("visit"),
        List.of(span("she will visit Geneva on Friday")),
        0.7,
        BY);
  }

  private static Meeting meeting() {
    return new Meeting(
        "m1",
        Meeting.Kind.VISIT,
        List.of("a1"),
        Optional.of("p1"),
        Optional.of("t1"),
        Status.PLANNED,
        List.of("e1"),
        Optional.of(1),
        BY);
  }
}
