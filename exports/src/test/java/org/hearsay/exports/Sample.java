package org.hearsay.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
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
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;

/**
 * A report made by hand for tests: an attack with two counts of the dead, a denial, a march, a
 * meeting ahead and one called off.
 */
public final class Sample {
  static final String TEXT =
      "Ukrainian artillery hit a market in Dova on Tuesday, the city of Dova said. Twelve civilians"
          + " were killed, \"most of them, sadly, women\", its mayor said; the army said 9 people"
          + " died.\nUkraine denied an attack on a school. Ada Brook and Ilmar Voss will meet in"
          + " Geneva on Friday. A visit to Dova was cancelled. Teachers marched in Dova on"
          + " Wednesday.\n=HYPERLINK(1) said \"no\".";
  private static final ComponentId BY = new ComponentId("hand", "1");

  private Sample() {}

  /** The report, as one outlet printed it. */
  public static CrisisRecord report() {
    return report("a".repeat(64), "Harbor Post");
  }

  /** The report under another id, of another outlet. */
  public static CrisisRecord report(String id, String publisher) {
    Article article =
        Article.builder(id, TEXT)
            .url("https://news.example/" + id.substring(0, 4) + "?a=1&b=2")
            .publisher(publisher)
            .title("Market hit; \"dozens\" flee")
            .published(LocalDate.of(2022, 5, 4), PublishedBasis.GIVEN)
            .publishedAt(Instant.parse("2022-05-04T09:30:00Z"))
            .build();
    return new CrisisRecord(
        article,
        List.of(),
        actors(),
        places(),
        times(),
        quantities(),
        claims(),
        events(),
        meetings(),
        List.of(
            new Dispute(
                Optional.of("c3"), Optional.empty(), "c1", Dispute.Relation.CONTRADICTS, BY)),
        List.of(),
        RecordProvenance.of("hearsay test", Map.of("hand", "1"), Map.of()));
  }

  /** A report in another language: no facts. */
  public static CrisisRecord foreign() {
    return new CrisisRecord(
        Article.builder("f".repeat(64), "Rien.").language("fr").build(),
        List.of("actors"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RecordProvenance.of("hearsay test", Map.of(), Map.of()));
  }

  private static List<Actor> actors() {
    return List.of(
        actor("a1", "Ukraine", ActorKind.STATE, "UKR", "MIL", "Ukrainian artillery"),
        actor("a2", "Dova", ActorKind.ORGANIZATION, "MDA", "GOV", "the city of Dova"),
        actor("a3", "civilians", ActorKind.UNNAMED, "MDA", "CVL", "civilians"),
        actor("a4", "mayor", ActorKind.PERSON, "MDA", "GOV", "its mayor"),
        actor("a5", "army", ActorKind.ORGANIZATION, "UKR", "MIL", "the army"),
        actor("a6", "Ada Brook", ActorKind.PERSON, "CHE", "GOV", "Ada Brook"),
        actor("a7", "Ilmar Voss", ActorKind.PERSON, "UKR", "GOV", "Ilmar Voss"),
        actor("a8", "teachers", ActorKind.GROUP, null, "EDU", "Teachers"),
        actor("a9", "=HYPERLINK(1)", ActorKind.UNNAMED, null, null, "=HYPERLINK(1)"));
  }

  private static List<Place> places() {
    return List.of(
        place("p1", "Dova", "MDA", 47.0123456, 28.5, Precision.CITY, "Dova"),
        place("p2", "Geneva", "CHE", 46.2, 6.15, Precision.CITY, "Geneva"),
        new Place(
            "p3",
            "a school",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("no name"),
            List.of(span("a school")),
            0.5,
            BY));
  }

  private static List<TimeExpression> times() {
    return List.of(
        time("t1", "Tuesday", "2022-05-03"),
        time("t2", "Friday", "2022-05-06"),
        time("t3", "Wednesday", "2022-05-04"));
  }

  private static List<Quantity> quantities() {
    return List.of(
        new Quantity(
            "q1",
            Optional.of(12.0),
            Optional.of(12.0),
            false,
            "civilians",
            Measure.KILLED,
            Optional.of("a3"),
            span("Twelve civilians"),
            BY),
        new Quantity(
            "q2",
            Optional.of(9.0),
            Optional.empty(),
            false,
            "people",
            Measure.KILLED,
            Optional.empty(),
            span("9 people"),
            BY));
  }

  private static List<Claim> claims() {
    return List.of(
        claim(
            "c1",
            Claim.Kind.INDIRECT,
            Act.ASSERT,
            "a2",
            "said",
            "Ukrainian artillery hit a market in Dova on Tuesday"),
        claim(
            "c2",
            Claim.Kind.MIXED,
            Act.ASSERT,
            "a4",
            "said",
            "Twelve civilians were killed, \"most of them, sadly, women\""),
        claim("c3", Claim.Kind.INDIRECT, Act.ASSERT, "a5", "said", "9 people died"),
        claim("c4", Claim.Kind.INDIRECT, Act.DENY, "a1", "denied", "an attack on a school"),
        claim("c5", Claim.Kind.DIRECT, Act.ASSERT, "a9", "said", "no"));
  }

  private static List<Event> events() {
    return List.of(
        event("e1", Category.ASSAULT, Status.HAPPENED, "hit")
            .mode("heavy-weapons")
            .who(List.of("a1"), List.of("a3"))
            .at("p1", "t1")
            .heldBy("c1")
            .quantities("q1")
            .same("e2")
            .build(),
        event("e2", Category.ASSAULT, Status.HAPPENED, "died")
            .mode("heavy-weapons")
            .who(List.of(), List.of("a3"))
            .heldBy("c3")
            .quantities("q2")
            .same("e1")
            .build(),
        event("e3", Category.ASSAULT, Status.DENIED, "attack")
            .who(List.of("a1"), List.of())
            .at("p3", null)
            .heldBy("c4")
            .build(),
        event("e4", Category.CONSULT, Status.PLANNED, "meet")
            .who(List.of("a6", "a7"), List.of())
            .at("p2", "t2")
            .build(),
        event("e5", Category.CONSULT, Status.DID_NOT_HAPPEN, "visit")
            .mode("visit")
            .at("p1", null)
            .change(Change.CANCELLED)
            .build(),
        event("e6", Category.PROTEST, Status.HAPPENED, "marched")
            .mode("demo")
            .who(List.of("a8"), List.of())
            .at("p1", "t3")
            .build());
  }

  private static List<Meeting> meetings() {
    return List.of(
        new Meeting(
            "m1",
            Meeting.Kind.TALKS,
            List.of("a6", "a7"),
            Optional.of("p2"),
            Optional.of("t2"),
            Status.PLANNED,
            List.of("e4"),
            Optional.of(1),
            BY),
        new Meeting(
            "m2",
            Meeting.Kind.VISIT,
            List.of("a6"),
            Optional.of("p1"),
            Optional.of("t2"),
            Status.DID_NOT_HAPPEN,
            List.of("e5"),
            Optional.empty(),
            BY));
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Actor actor(
      String id, String name, ActorKind kind, String country, String sector, String words) {
    return new Actor(
        id,
        name,
        kind,
        Optional.ofNullable(country),
        Optional.ofNullable(sector),
        Optional.empty(),
        id.equals("a1") ? Optional.of("Q212") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(span(words)),
        0.9,
        BY);
  }

  private static Place place(
      String id,
      String name,
      String country,
      double latitude,
      double longitude,
      Precision precision,
      String words) {
    return new Place(
        id,
        name,
        Optional.of(country),
        Optional.of(2660646),
        Optional.of(new Coordinates(latitude, longitude)),
        Optional.of(precision),
        Optional.empty(),
        List.of(span(words)),
        0.9,
        BY);
  }

  private static TimeExpression time(String id, String words, String day) {
    return new TimeExpression(
        id,
        words,
        TimeType.DATE,
        day,
        Optional.of(day),
        Optional.of(LocalDate.parse(day).plusDays(1).toString()),
        TimeBasis.RELATIVE,
        span(words),
        BY);
  }

  private static Claim claim(
      String id, Claim.Kind kind, Act act, String source, String cue, String content) {
    return new Claim(
        id,
        kind,
        act,
        new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(span(cue)),
        List.of(span(content)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.8,
        BY);
  }

  private static EventBuilder event(String id, Category type, Status status, String trigger) {
    return new EventBuilder(id, type, status, span(trigger));
  }

  /** Collects the fields of an event. */
  private static final class EventBuilder {
    private final String id;
    private final Category type;
    private final Status status;
    private final Span trigger;
    private List<String> modes = List.of();
    private List<String> actors = List.of();
    private List<String> recipients = List.of();
    private EventPlaces places = EventPlaces.none();
    private EventTimes times = EventTimes.none();
    private List<String> quantities = List.of();
    private List<String> heldBy = List.of();
    private List<String> same = List.of();
    private Optional<Change> change = Optional.empty();

    EventBuilder(String id, Category type, Status status, Span trigger) {
      this.id = id;
      this.type = type;
      this.status = status;
      this.trigger = trigger;
    }

    EventBuilder mode(String value) {
      modes = List.of(value);
      return this;
    }

    EventBuilder who(List<String> acting, List<String> receiving) {
      actors = acting;
      recipients = receiving;
      return this;
    }

    EventBuilder at(String place, String time) {
      places = new EventPlaces(Optional.of(place), Optional.empty(), List.of());
      times = new EventTimes(Optional.ofNullable(time), Optional.empty(), Optional.empty());
      return this;
    }

    EventBuilder heldBy(String... claims) {
      heldBy = Arrays.asList(claims);
      return this;
    }

    EventBuilder quantities(String... ids) {
      quantities = Arrays.asList(ids);
      return this;
    }

    EventBuilder same(String... events) {
      same = Arrays.asList(events);
      return this;
    }

    EventBuilder change(Change value) {
      change = Optional.of(value);
      return this;
    }

    Event build() {
      return new Event(
          id,
          type,
          modes,
          List.of("military"),
          actors,
          recipients,
          Optional.empty(),
          places,
          times,
          quantities,
          status,
          change,
          heldBy,
          Optional.empty(),
          same,
          List.of(),
          trigger,
          List.of(trigger),
          0.7,
          BY);
    }
  }
}
