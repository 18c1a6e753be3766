package org.hearsay.pages.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;
import org.hearsay.pages.Countries;
import org.hearsay.record.CrisisRecord;

/**
 * The side that each actor is on, and the colour of each side.
 *
 * <p>A side is a country, or an international body that has none. Colours come from a fixed set of
 * eight in the order in which sides appear, never from flags; the name of the side stands beside
 * them. Immutable.
 */
final class Sides {
  private static final int COLORS = 8;
  private static final Set<String> BODIES = Set.of("IGO", "NGO");

  private final Map<String, Actor> actors = new HashMap<>();
  private final List<String> order;

  private Sides(CrisisRecord record) {
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
    order = record.actors().stream().flatMap(a -> of(a).stream()).distinct().toList();
  }

  static Sides of(CrisisRecord record) {
    return new Sides(record);
  }

  /** The sides in the order in which they appear. */
  List<String> all() {
    return new ArrayList<>(order);
  }

  /** The side of an actor, in words. */
  Optional<String> of(Actor actor) {
    Set<String> seen = new HashSet<>();
    Actor next = actor;
    while (next != null && seen.add(next.id())) {
      if (next.country().isPresent()) {
        return next.country().map(Countries::name);
      }
      if (isBody(next)) {
        return Optional.of(next.name());
      }
      next = next.affiliation().map(actors::get).orElse(null);
    }
    return Optional.empty();
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == ActorKind.ORGANIZATION
        && actor.sector().filter(BODIES::contains).isPresent();
  }

  /** The class that gives a side its colour. */
  String color(Optional<String> side) {
    return side.map(order::indexOf)
        .filter(i -> i >= 0)
        .map(i -> "side-" + i % COLORS)
        .orElse("side-none");
  }

  /** The class of the side of a claim's source. */
  String color(Claim claim) {
    return color(claim.source().actor().map(actors::get).flatMap(this::of));
  }
}
