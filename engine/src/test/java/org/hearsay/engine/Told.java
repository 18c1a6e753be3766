package org.hearsay.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.record.CrisisRecord;

/** Says what a record tells in short lines that tests compare. */
final class Told {
  private final CrisisRecord record;

  Told(CrisisRecord record) {
    this.record = record;
  }

  /** Each event of a category: "RUS > UKR happened, report" or "RUS > UKR denied, RUS". */
  List<String> events(Category category) {
    return record.events().stream()
        .filter(event -> event.type() == category)
        .map(this::event)
        .toList();
  }

  private String event(Event event) {
    String recipients = event.recipients().isEmpty() ? "" : " > " + sides(event.recipients());
    return sides(event.actors()) + recipients + " " + event.status().code() + ", " + voice(event);
  }

  private String voice(Event event) {
    return event.heldBy().isEmpty()
        ? "report"
        : record.claims().stream()
            .filter(claim -> event.heldBy().contains(claim.id()))
            .map(this::source)
            .collect(Collectors.joining(" "));
  }

  /** Each claim: "RUS deny". */
  List<String> claims() {
    return record.claims().stream().map(claim -> source(claim) + " " + claim.act().code()).toList();
  }

  /** The places of the events of a category, without those that have none. */
  List<String> places(Category category) {
    return record.events().stream()
        .filter(event -> event.type() == category)
        .flatMap(
            event -> Stream.concat(event.places().place().stream(), event.places().more().stream()))
        .map(this::place)
        .toList();
  }

  private String place(String id) {
    return record.places().stream()
        .filter(p -> p.id().equals(id))
        .map(Place::name)
        .findFirst()
        .orElse("?");
  }

  private String source(Claim claim) {
    return claim.source().actor().map(this::side).orElse("?");
  }

  private String sides(List<String> ids) {
    return ids.stream().map(this::side).distinct().collect(Collectors.joining(" "));
  }

  /** The country of an actor, else its name. */
  private String side(String id) {
    Optional<Actor> actor = record.actors().stream().filter(a -> a.id().equals(id)).findFirst();
    return actor.flatMap(Actor::country).or(() -> actor.map(Actor::name)).orElse("?");
  }

  Optional<Actor> actor(String mention) {
    String text = record.article().text();
    return record.actors().stream()
        .filter(
            actor -> actor.mentions().stream().anyMatch(span -> span.text(text).equals(mention)))
        .findFirst();
  }
}
