package org.hearsay.merge.fact;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.record.json.Hashes;

/**
 * The reading of an invented report, written by hand: each fact is given by the words it stands on.
 * Lists of ids are words parted by blanks.
 */
final class Reported {
  private static final ComponentId BY = new ComponentId("hand", "1");

  private final String name;
  private final LocalDate day;
  private final String text;
  private Optional<String> publisher = Optional.empty();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  private Reported(String name, LocalDate day, String text) {
    this.name = name;
    this.day = day;
    this.text = text;
  }

  /** A report of a day. */
  static Reported on(String day, String name, String text) {
    return new Reported(name, LocalDate.parse(day), text);
  }

  static String id(String name) {
    return Hashes.sha256(name);
  }

  Reported by(String outlet) {
    publisher = Optional.of(outlet);
    return this;
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + text);
    }
    return new Span(begin, begin + words.length());
  }

  private static List<String> ids(String list) {
    return list.isBlank() ? List.of() : Arrays.asList(list.split(" ", -1));
  }

  private static Optional<String> optional(String id) {
    return Optional.of(id).filter(given -> !given.isEmpty());
  }

  Reported actor(String id, ActorKind kind, String words, String country, String wikidata) {
    return actor(id, kind, words, country, wikidata, "");
  }

  Reported person(String id, String words, String country, String role) {
    return actor(id, ActorKind.PERSON, words, country, "", role);
  }

  Reported state(String id, String words, String country) {
    return actor(id, ActorKind.STATE, words, country, "", "");
  }

  Reported unnamed(String id, String words, String country) {
    return actor(id, ActorKind.UNNAMED, words, country, "", "");
  }

  private Reported actor(
      String id, ActorKind kind, String words, String country, String wikidata, String role) {
    actors.add(
        new Actor(
            id,
            words,
            kind,
            optional(country),
            Optional.empty(),
            optional(role),
            optional(wikidata),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(span(words)),
            0.9,
            BY));
    return this;
  }

  Reported place(String id, String words, int geonames) {
    places.add(
        new Place(
            id,
            words,
            Optional.empty(),
            Optional.of(geonames),
            Optional.empty(),
            Optional.empty(),
            Optional.of("a test"),
            List.of(span(words)),
            0.9,
            BY));
    return this;
  }

  /** A whole day. */
  Reported time(String id, String words, String date) {
    times.add(
        new TimeExpression(
            id,
            words,
            TimeType.DATE,
            date,
            Optional.of(date),
            Optional.of(LocalDate.parse(date).plusDays(1).toString()),
            TimeBasis.RELATIVE,
            span(words),
            BY));
    return this;
  }

  Reported quantity(String id, String words, double value, Measure measure, String of) {
    String unit = words.replaceFirst("^[\\d,]+ ?", "");
    quantities.add(
        new Quantity(
            id,
            Optional.of(value),
            Optional.of(value),
            false,
            unit,
            measure,
            optional(of),
            span(words),
            BY));
    return this;
  }

  Reported claim(String id, Act act, String source, String cue, String content, String about) {
    claims.add(
        new Claim(
            id,
            Claim.Kind.INDIRECT,
            act,
            source.isEmpty()
                ? new ClaimSource(Optional.empty(), Optional.of("nobody"), Optional.empty())
                : new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
            List.of(),
            ids(about),
            List.of(),
            Optional.of(span(cue)),
            content.isEmpty() ? List.of() : List.of(span(content)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0.9,
            BY));
    return this;
  }

  /** The last claim was carried by these actors. */
  Reported carriedBy(String actors) {
    Claim last = claims.remove(claims.size() - 1);
    claims.add(
        new Claim(
            last.id(),
            last.kind(),
            last.act(),
            last.source(),
            last.recipients(),
            last.about(),
            ids(actors),
            last.cue(),
            last.content(),
            last.time(),
            last.place(),
            last.document(),
            last.inside(),
            last.sameAs(),
            last.confidence(),
            last.by()));
    return this;
  }

  /** Where and when an event is, in which voice: all may be empty. */
  record At(String place, String time, String heldBy, Optional<Change> change, String quantities) {
    static At nowhere() {
      return new At("", "", "", Optional.empty(), "");
    }

    static At place(String place, String time) {
      return new At(place, time, "", Optional.empty(), "");
    }

    At heldBy(String claim) {
      return new At(place, time, claim, change, quantities);
    }

    At changed(Change what) {
      return new At(place, time, heldBy, Optional.of(what), quantities);
    }

    At with(String numbers) {
      return new At(place, time, heldBy, change, numbers);
    }
  }

  Reported event(
      String id,
      Category type,
      String words,
      String actorIds,
      String recipients,
      Status status,
      At at) {
    events.add(
        new Event(
            id,
            type,
            List.of(),
            List.of(),
            ids(actorIds),
            ids(recipients),
            Optional.empty(),
            new EventPlaces(optional(at.place()), Optional.empty(), List.of()),
            new EventTimes(optional(at.time()), Optional.empty(), Optional.empty()),
            ids(at.quantities()),
            status,
            at.change(),
            ids(at.heldBy()),
            Optional.empty(),
            List.of(),
            List.of(),
            span(words),
            List.of(span(words)),
            0.9,
            BY));
    return this;
  }

  /** The meeting of an event that is already there. */
  Reported meeting(String id, String event) {
    Event held = events.stream().filter(each -> each.id().equals(event)).findFirst().orElseThrow();
    meetings.add(
        new Meeting(
            id,
            Meeting.Kind.MEETING,
            held.actors(),
            held.places().place(),
            held.times().time(),
            held.status(),
            List.of(event),
            Optional.empty(),
            BY));
    return this;
  }

  Reported dispute(String claim, String answers) {
    disputes.add(
        new Dispute(Optional.of(claim), Optional.empty(), answers, Dispute.Relation.DENIES, BY));
    return this;
  }

  CrisisRecord record() {
    Article.Builder article = Article.builder(id(name), text).published(day, PublishedBasis.GIVEN);
    publisher.ifPresent(article::publisher);
    return new CrisisRecord(
        article.build(),
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
        RecordProvenance.of("hearsay test", Map.of(), Map.of()));
  }
}
