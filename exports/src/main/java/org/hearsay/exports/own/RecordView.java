package org.hearsay.exports.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;

/** A record with its facts by id, and the words of its spans. */
final class RecordView {
  private final CrisisRecord record;
  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Map<String, TimeExpression> times;
  private final Map<String, Quantity> quantities;
  private final Map<String, Claim> claims;
  private final Map<String, Event> events;

  RecordView(CrisisRecord record) {
    this.record = record;
    this.actors = byId(record.actors(), Actor::id);
    this.places = byId(record.places(), Place::id);
    this.times = byId(record.times(), TimeExpression::id);
    this.quantities = byId(record.quantities(), Quantity::id);
    this.claims = byId(record.claims(), Claim::id);
    this.events = byId(record.events(), Event::id);
  }

  private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    facts.forEach(fact -> map.put(id.apply(fact), fact));
    return map;
  }

  CrisisRecord record() {
    return record;
  }

  Article article() {
    return record.article();
  }

  String words(Span span) {
    return span.text(record.article().text());
  }

  Optional<String> words(Optional<Span> span) {
    return span.map(this::words);
  }

  List<String> words(List<Span> spans) {
    return spans.stream().map(this::words).toList();
  }

  List<Actor> actors(List<String> ids) {
    return found(actors, ids);
  }

  Optional<Actor> actor(Optional<String> id) {
    return id.flatMap(x -> Optional.ofNullable(actors.get(x)));
  }

  Optional<Place> place(Optional<String> id) {
    return id.flatMap(x -> Optional.ofNullable(places.get(x)));
  }

  List<Place> places(List<String> ids) {
    return found(places, ids);
  }

  Optional<TimeExpression> time(Optional<String> id) {
    return id.flatMap(x -> Optional.ofNullable(times.get(x)));
  }

  List<Quantity> quantities(List<String> ids) {
    return found(quantities, ids);
  }

  List<Claim> claims(List<String> ids) {
    return found(claims, ids);
  }

  List<Event> events(List<String> ids) {
    return found(events, ids);
  }

  /** Who says it: the name, else the words that name it, else nothing. */
  Optional<String> source(Claim claim) {
    Optional<String> name = actor(claim.source().actor()).map(Actor::name);
    return name.isPresent() ? name : words(claim.source().mention());
  }

  private static <T> List<T> found(Map<String, T> facts, List<String> ids) {
    List<T> found = new ArrayList<>();
    for (String id : ids) {
      T fact = facts.get(id);
      if (fact != null) {
        found.add(fact);
      }
    }
    return List.copyOf(found);
  }
}
