package org.hearsay.pages.html.dossier;

import java.util.List;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.record.crisis.SharedActor;

/**
 * The colour of each side: of eight, in the order in which sides appear, never from flags.
 * Immutable.
 */
final class CrisisSides {
  private static final int COLORS = 8;

  private final CrisisIndex index;
  private final List<String> order;

  private CrisisSides(CrisisIndex index) {
    this.index = index;
    this.order =
        index.crisis().actors().stream()
            .flatMap(actor -> actor.country().stream())
            .distinct()
            .toList();
  }

  static CrisisSides of(CrisisIndex index) {
    return new CrisisSides(index);
  }

  /** The class of an actor's side. */
  String color(Optional<String> actor) {
    return actor
        .flatMap(index::actor)
        .flatMap(SharedActor::country)
        .map(country -> "side-" + order.indexOf(country) % COLORS)
        .orElse("side-none");
  }
}
