package org.hearsay.annotators.dispute;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * The sides that actors stand on: a state with its government, forces and officials is one; armed
 * groups, parties, outlets and bodies without a state are each their own.
 */
final class Sides {
  private static final Set<String> OF_STATE =
      Set.of("GOV", "MIL", "SPY", "LEG", "JUD", "COP", "ELI");
  private static final int STEPS = 3;

  private final Map<String, Actor> byId = new HashMap<>();

  Sides(List<Actor> actors) {
    actors.forEach(actor -> byId.put(actor.id(), actor));
  }

  Set<String> of(Collection<String> ids) {
    Set<String> sides = new HashSet<>();
    ids.forEach(id -> sides.add(of(id)));
    return sides;
  }

  /** The side of an actor, by id. */
  String of(String id) {
    String at = id;
    for (int i = 0; i < STEPS; i++) {
      Actor actor = byId.get(at);
      if (actor == null) {
        return at;
      }
      Optional<String> own = own(actor);
      if (own.isPresent()) {
        return own.get();
      }
      if (actor.affiliation().isEmpty() || isBody(actor) || isGuarded(actor)) {
        return at;
      }
      at = actor.affiliation().get();
    }
    return at;
  }

  // An armed group of a country is not its state.
  private static boolean isBody(Actor actor) {
    boolean body = actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.GROUP;
    return body && actor.sector().filter(sector -> !OF_STATE.contains(sector)).isPresent();
  }

  // Villagers, survivors or doctors of a country are not its state.
  private boolean isGuarded(Actor actor) {
    boolean outside = actor.sector().filter(sector -> !OF_STATE.contains(sector)).isPresent();
    return outside
        && actor
            .affiliation()
            .map(byId::get)
            .filter(house -> house.kind() == ActorKind.STATE)
            .isPresent();
  }

  private static Optional<String> own(Actor actor) {
    boolean state =
        actor.kind() == ActorKind.STATE || actor.sector().filter(OF_STATE::contains).isPresent();
    boolean unplaced = actor.sector().isEmpty() && actor.affiliation().isEmpty();
    return state || unplaced ? actor.country() : Optional.empty();
  }

  /** The country of an actor, where it has one. */
  Optional<String> countryOf(String id) {
    return Optional.ofNullable(byId.get(id)).flatMap(Actor::country);
  }

  boolean isMedia(String id) {
    Actor actor = byId.get(id);
    return actor != null && actor.sector().filter("JRN"::equals).isPresent();
  }
}
