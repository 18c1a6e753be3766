package org.hearsay.merge.fact.happening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.EventView.Places;
import org.hearsay.merge.fact.happening.EventView.Voice;
import org.hearsay.merge.fact.word.TriggerWords;
import org.hearsay.merge.fact.word.Wording;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;

/** Who, where and when of events, with actors and places as all reports share them. */
public final class Settings {
  private static final Set<Status> PAST =
      Set.of(Status.HAPPENED, Status.ONGOING, Status.DENIED, Status.DID_NOT_HAPPEN);

  private final Clusters<Actor> actors;
  private final Clusters<Place> places;
  private final Known<FactRef, Actor> actorFacts = new Known<>();
  private final Attendance attendance;
  private final Known<FactRef, Place> placeFacts = new Known<>();
  private final Known<FactRef, TimeExpression> times = new Known<>();

  public Settings(Reports reports, Clusters<Actor> actors, Clusters<Place> places) {
    this.actors = actors;
    this.places = places;
    for (CrisisRecord record : reports.records()) {
      String report = record.article().id();
      record.actors().forEach(actor -> actorFacts.put(new FactRef(report, actor.id()), actor));
      record.places().forEach(place -> placeFacts.put(new FactRef(report, place.id()), place));
      record.times().forEach(time -> times.put(new FactRef(report, time.id()), time));
    }
    this.attendance = new Attendance(actors);
  }

  Clusters<Actor> actors() {
    return actors;
  }

  Clusters<Place> places() {
    return places;
  }

  EventView view(Reports reports, Member<Event> member) {
    Event event = member.fact();
    String text = reports.record(member.report()).article().text();
    return new EventView(
        Optional.of(event.type()),
        new HashSet<>(event.modes()),
        TriggerWords.stems(event.trigger().text(text)),
        closely(member.report(), event.actors()),
        closely(member.report(), event.recipients()),
        places(member.report(), event),
        days(member.report(), event),
        member.day(),
        counts(reports.record(member.report()), event),
        context(text, event),
        new Voice(
            PAST.contains(event.status()),
            !event.heldBy().isEmpty() || event.status() == Status.DENIED,
            event.change().isPresent()));
  }

  private static Set<String> context(String text, Event event) {
    Set<String> stems = new HashSet<>();
    event.evidence().forEach(span -> stems.addAll(Wording.of(span.text(text)).stems()));
    stems.removeAll(TriggerWords.stems(event.trigger().text(text)));
    return stems;
  }

  /** A state alone says little of who took part: it counts as a side only. */
  private Parties closely(String report, List<String> ids) {
    List<String> people =
        ids.stream()
            .filter(
                id ->
                    actorFacts
                        .find(new FactRef(report, id))
                        .filter(actor -> actor.kind() != ActorKind.STATE)
                        .isPresent())
            .toList();
    Parties all = parties(report, ids);
    return new Parties(parties(report, people).keys(), all.sides(), all.heads());
  }

  private static Set<String> counts(CrisisRecord record, Event event) {
    return record.quantities().stream()
        .filter(quantity -> event.quantities().contains(quantity.id()))
        .map(quantity -> quantity.measure() + " " + quantity.low() + " " + quantity.high())
        .collect(Collectors.toSet());
  }

  /** Who the actors of a report are, as all reports share them. */
  public Parties parties(String report, Collection<String> ids) {
    Set<String> sides = new HashSet<>();
    Set<String> heads = new HashSet<>();
    for (String id : ids) {
      side(report, id).ifPresent(sides::add);
      actorFacts
          .find(new FactRef(report, id))
          .filter(Attendance::isUnnamed)
          .map(Attendance::head)
          .ifPresent(heads::add);
    }
    return new Parties(new HashSet<>(actors.of(report, ids)), sides, heads);
  }

  /** Which of many actors are to be named. */
  Attendance attendance() {
    return attendance;
  }

  /** The group of an actor. */
  public Stream<String> actorsOf(String report, Optional<String> id) {
    return actors.of(report, id);
  }

  /**
   * The office that speaks through actors: a ministry and its minister, a body and its spokesman
   * have one.
   */
  public Set<String> offices(String report, Collection<String> ids) {
    Set<String> offices = new HashSet<>();
    for (String id : ids) {
      Optional<Actor> actor = actorFacts.find(new FactRef(report, id));
      actor.flatMap(Settings::office).ifPresent(offices::add);
      actor
          .flatMap(Actor::affiliation)
          .flatMap(whole -> actorFacts.find(new FactRef(report, whole)))
          .flatMap(Settings::office)
          .ifPresent(offices::add);
    }
    return offices;
  }

  /** "ZMB interior" of the interior ministry and of the interior minister. */
  private static Optional<String> office(Actor actor) {
    String words = actor.role().orElse(actor.name()).toLowerCase(Locale.ROOT);
    String field = words.replaceFirst(" (minister|ministry|secretary|department)$", "");
    boolean held = !field.equals(words) && !field.contains("deputy");
    return actor
        .country()
        .filter(country -> held)
        .map(country -> country + " " + field.replace("defence", "defense"));
  }

  /** The country of an actor, else of whom it belongs to. */
  private Optional<String> side(String report, String id) {
    Optional<Actor> actor = actorFacts.find(new FactRef(report, id));
    return actor
        .flatMap(Actor::country)
        .or(
            () ->
                actor
                    .flatMap(Actor::affiliation)
                    .flatMap(whole -> actorFacts.find(new FactRef(report, whole)))
                    .flatMap(Actor::country));
  }

  Places places(String report, Event event) {
    List<String> ids =
        Stream.concat(event.places().place().stream(), event.places().more().stream()).toList();
    return places(report, ids);
  }

  public Places places(String report, Collection<String> ids) {
    Set<String> countries = new HashSet<>();
    for (String id : ids) {
      placeFacts.find(new FactRef(report, id)).flatMap(Place::country).ifPresent(countries::add);
    }
    return new Places(new HashSet<>(places.of(report, ids)), countries);
  }

  Optional<Days> days(String report, Event event) {
    return time(report, event.times().time()).flatMap(Days::of).or(() -> span(report, event));
  }

  private Optional<Days> span(String report, Event event) {
    Optional<Days> first = time(report, event.times().begins()).flatMap(Days::of);
    Optional<Days> last = time(report, event.times().ends()).flatMap(Days::of);
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(first.flatMap(Days::first), last.flatMap(Days::last)));
  }

  Optional<TimeExpression> time(String report, Optional<String> id) {
    return id.flatMap(time -> times.find(new FactRef(report, time)));
  }
}
