package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.PublishedBasis;
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
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.record.json.Hashes;

/**
 * Reports of an invented war without end, each made from its number with all kinds of facts; no
 * encoder is needed. So many in a row are of one story; some are reprints.
 */
public final class WarNews {
  /** So many reports are of one story. */
  public static final int STORY = 10;

  private static final int REPRINT = 7;
  private static final ComponentId BY = new ComponentId("invented", "1");
  private static final List<String> COUNTRIES =
      List.of("ITA", "FRA", "ESP", "PRT", "GRC", "AUT", "CHE", "BEL", "NLD", "DNK");

  /** Words that are not rare, so that they do not make one story of all. */
  private static final List<String> SIDES =
      List.of(
          "Italy",
          "France",
          "Spain",
          "Portugal",
          "Greece",
          "Austria",
          "Switzerland",
          "Belgium",
          "Holland",
          "Denmark");

  private static final List<String> PARTS =
      List.of(
          "ka", "lo", "mir", "ten", "vos", "dra", "pel", "sun", "gor", "fi", "ruk", "zan", "bel",
          "to", "qui", "nar", "sha", "wex", "dov", "hul");
  private static final List<Status> STATUSES =
      List.of(Status.HAPPENED, Status.HAPPENED, Status.PLANNED, Status.ONGOING);
  private static final List<String> DEEDS =
      List.of(
          "the harbour would be open again",
          "nobody had been told of it",
          "the bridge had been closed for a week",
          "it would take a little more time");

  private final int number;
  private final String engine;
  private final int told;
  private final Random random;
  private final int story;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  private WarNews(int number, String engine) {
    this.number = number;
    this.engine = engine;
    this.told = number % STORY == REPRINT ? number - 1 : number;
    this.random = new Random(told);
    this.story = number / STORY;
    this.day = LocalDate.of(2020, 1, 1).plusDays(story / 4 + random.nextInt(5));
  }

  /** The reading of the report with this number. */
  public static CrisisRecord record(int number) {
    return record(number, "1");
  }

  /** The same by a version of an engine; later ones know more of the dead. */
  public static CrisisRecord record(int number, String engine) {
    return new WarNews(number, engine).record();
  }

  private CrisisRecord record() {
    tell();
    attack();
    tell();
    claimed();
    tell();
    met();
    for (int i = 0; i < 6; i++) {
      tell();
    }
    Article article =
        Article.builder(Hashes.sha256("war " + number), text.toString().strip())
            .title(name(story, 1) + " and " + name(story, 2) + " in " + name(story, 3))
            .publisher("Gazette of " + name(-1, number % 40))
            .published(day, PublishedBasis.GIVEN)
            .build();
    return new CrisisRecord(
        article,
        List.of(),
        actors,
        places,
        times,
        quantities,
        claims,
        events,
        meetings,
        disputes,
        List.of(),
        RecordProvenance.of("invented " + engine, Map.of("invented", engine), Map.of()));
  }

  /** A sentence of the story's own words, and of some that nobody else has. */
  private void tell() {
    for (int i = 0; i < 12; i++) {
      boolean own = random.nextInt(4) > 0;
      say(own ? name(story, 1 + random.nextInt(30)) : name(-2 - told, random.nextInt(1000)));
      say(i < 11 ? " " : ". ");
    }
  }

  private void attack() {
    int one = story % SIDES.size();
    int two = (one + 1 + story / SIDES.size() % (SIDES.size() - 1)) % SIDES.size();
    String country = COUNTRIES.get(one);
    String other = COUNTRIES.get(two);
    Span side = say(SIDES.get(one));
    Span deed = word("shelled");
    say(" ");
    Span against = say(SIDES.get(two));
    say(" in ");
    Span town = say(name(story, 4));
    say(" on ");
    Span when = say(day.minusDays(1).toString());
    say(". At least ");
    int dead = 2 + random.nextInt(3) + (engine.equals("1") ? 0 : 1);
    Span count = say(dead + " people");
    say(" died. ");
    actor("a1", ActorKind.STATE, side, country, "Q" + (100 + one));
    actor("a2", ActorKind.STATE, against, other, "Q" + (100 + two));
    places.add(
        new Place(
            "p1",
            slice(town),
            Optional.of(other),
            Optional.of(1000 + story),
            Optional.of(new Coordinates(40 + story % 20, 5 + story % 30)),
            Optional.of(Precision.CITY),
            Optional.empty(),
            List.of(town),
            0.9,
            BY));
    times.add(
        new TimeExpression(
            "t1",
            slice(when),
            TimeType.DATE,
            slice(when),
            Optional.of(slice(when)),
            Optional.of(day.toString()),
            TimeBasis.EXPLICIT,
            when,
            BY));
    quantities.add(
        new Quantity(
            "q1",
            Optional.of((double) dead),
            Optional.empty(),
            false,
            "people",
            Measure.KILLED,
            Optional.of("a2"),
            count,
            BY));
    events.add(event("e1", Category.ASSAULT, deed, List.of("a1"), List.of("a2"), List.of("q1")));
  }

  private void claimed() {
    Span speaker = say(name(story, 5) + " " + name(story, 6));
    Span cue = word("said");
    say(" that ");
    String words = DEEDS.get(random.nextInt(DEEDS.size())) + " after " + name(story, 7);
    Span content = say(words);
    say(". ");
    Span second = say(name(story, 8) + " " + name(story, 9));
    Span denial = word("denied");
    say(" that. ");
    actor("a3", ActorKind.PERSON, speaker, COUNTRIES.get(story % COUNTRIES.size()), "");
    actor("a4", ActorKind.PERSON, second, COUNTRIES.get((story + 5) % COUNTRIES.size()), "");
    claims.add(claim("c1", Act.ASSERT, "a3", cue, List.of(content)));
    claims.add(claim("c2", Act.DENY, "a4", denial, List.of()));
    disputes.add(
        new Dispute(Optional.of("c2"), Optional.empty(), "c1", Dispute.Relation.DENIES, BY));
    if (random.nextInt(3) == 0) {
      Span unknown = say("It was said that " + name(story, 3) + " slept. ");
      claims.add(
          claim(
              "c3",
              Act.ASSERT,
              "",
              new Span(unknown.begin() + 7, unknown.begin() + 11),
              List.of()));
    }
  }

  private void met() {
    Span deed = say("Talks");
    say(" between the two are to begin in " + name(story, 4) + ". ");
    events.add(event("e2", Category.CONSULT, deed, List.of("a3", "a4"), List.of(), List.of()));
    Event talks = events.get(events.size() - 1);
    meetings.add(
        new Meeting(
            "m1",
            Meeting.Kind.TALKS,
            talks.actors(),
            Optional.of("p1"),
            Optional.empty(),
            talks.status(),
            List.of("e2"),
            Optional.empty(),
            BY));
  }

  private Event event(
      String id,
      Category type,
      Span trigger,
      List<String> by,
      List<String> to,
      List<String> numbers) {
    return new Event(
        id,
        type,
        List.of(),
        List.of(),
        by,
        to,
        Optional.empty(),
        new EventPlaces(Optional.of("p1"), Optional.empty(), List.of()),
        new EventTimes(Optional.of("t1"), Optional.empty(), Optional.empty()),
        numbers,
        type == Category.ASSAULT ? Status.HAPPENED : STATUSES.get(random.nextInt(STATUSES.size())),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        trigger,
        List.of(trigger),
        0.9,
        BY);
  }

  private static Claim claim(String id, Act act, String source, Span cue, List<Span> content) {
    return new Claim(
        id,
        Claim.Kind.INDIRECT,
        act,
        source.isEmpty()
            ? new ClaimSource(Optional.empty(), Optional.of("passive"), Optional.empty())
            : new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(cue),
        content,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.9,
        BY);
  }

  private void actor(String id, ActorKind kind, Span mention, String country, String wikidata) {
    actors.add(
        new Actor(
            id,
            slice(mention),
            kind,
            Optional.of(country),
            Optional.empty(),
            Optional.empty(),
            Optional.of(wikidata).filter(entry -> !entry.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(mention),
            0.9,
            BY));
  }

  private String slice(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** Puts words at the end and answers where they stand. */
  private Span say(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  /** A blank and a word; answers where the word stands. */
  private Span word(String word) {
    say(" ");
    return say(word);
  }

  private static String name(int group, int one) {
    Random made = new Random((group * 1_000_003L + one) * 0x9E3779B97F4A7C15L);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(PARTS.get(made.nextInt(PARTS.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
