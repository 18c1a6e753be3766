package org.hearsay.query.refresh;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.query.source.Outlet;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/** What the reports of one story say together, by id, with what is known of the reports. */
final class StoryFacts {
  private final Crisis crisis;
  private final Collection<String> crises;
  private final Map<String, Integer> numbers;
  private final Map<String, CrisisRecord> records;
  private final Map<String, SharedActor> actors;
  private final Map<String, SharedPlace> places;
  private final Map<String, SharedClaim> claims;
  private final Map<String, SharedEvent> events;
  private final Map<String, String> origins = new HashMap<>();
  private final Set<List<String>> confirmed = new HashSet<>();
  private final Spelled names = new Spelled();

  /**
   * @param crisis of the one story
   * @param records of its reports
   * @param crises names under which its reports were taken in
   * @param numbers of its reports, by id
   */
  StoryFacts(
      Crisis crisis,
      Collection<CrisisRecord> records,
      Collection<String> crises,
      Map<String, Integer> numbers) {
    this.crisis = crisis;
    this.crises = List.copyOf(crises);
    this.numbers = Map.copyOf(numbers);
    this.records = byId(records, record -> record.article().id());
    this.actors = byId(crisis.actors(), SharedActor::id);
    this.places = byId(crisis.places(), SharedPlace::id);
    this.claims = byId(crisis.claims(), SharedClaim::id);
    this.events = byId(crisis.events(), SharedEvent::id);
    for (Origin origin : crisis.origins()) {
      origin.reports().forEach(report -> origins.put(report, origin.id()));
    }
    for (Ruling ruling : crisis.rulings()) {
      if (ruling.kind() == Ruling.Kind.CONFIRM) {
        confirmed.add(List.of(ruling.left(), ruling.right()));
      }
    }
    actors.values().forEach(actor -> names.add(actor.id(), shown(actor)));
    places.values().forEach(place -> names.add(place.id(), place.name()));
    records.forEach(
        record ->
            names.add(
                record.article().id(), Outlet.of(record.article()).orElse("publisher unknown")));
  }

  private static <T> Map<String, T> byId(Collection<T> facts, Function<T, String> id) {
    Map<String, T> index = new HashMap<>();
    facts.forEach(fact -> index.put(id.apply(fact), fact));
    return Map.copyOf(index);
  }

  private static String shown(SharedActor actor) {
    return actor.kind() == ActorKind.UNNAMED ? actor.name() + " (unnamed)" : actor.name();
  }

  Crisis crisis() {
    return crisis;
  }

  Collection<String> crises() {
    return crises;
  }

  Spelled names() {
    return names;
  }

  Collection<CrisisRecord> records() {
    return records.values();
  }

  Optional<SharedActor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  Optional<SharedPlace> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  Optional<SharedClaim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  Optional<SharedEvent> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  Optional<Article> article(String report) {
    return Optional.ofNullable(records.get(report)).map(CrisisRecord::article);
  }

  /** The number that a report has in the store. */
  int number(String report) {
    return Optional.ofNullable(numbers.get(report))
        .orElseThrow(() -> new IllegalArgumentException("no report of the story: " + report));
  }

  Optional<String> publisher(String report) {
    return article(report).flatMap(Outlet::of);
  }

  String origin(String report) {
    return origins.getOrDefault(report, report);
  }

  /** Whether somebody confirmed a join. */
  boolean isRuled(String prefix, Join join) {
    return confirmed.contains(List.of(prefix + join.left(), prefix + join.right()));
  }
}
