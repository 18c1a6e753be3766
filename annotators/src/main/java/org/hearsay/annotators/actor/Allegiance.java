package org.hearsay.annotators.actor;

import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;

/** Notes which side an actor is of. */
final class Allegiance {
  private Allegiance() {}

  /** Gives the actor the state or body of the side, where it has none yet. */
  static void set(ReportView view, Draft draft, Side side) {
    if (!side.code().isEmpty()) {
      draft.setSide(side.code(), view.knowledge().countries().byIso3(side.code()).isPresent());
    }
  }
}
