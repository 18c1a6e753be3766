package org.hearsay.annotators.claim;

import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ClaimSource;

/**
 * Who says something, on the way to a claim's source.
 *
 * @param actor who it is
 * @param reason why nobody is known; empty when somebody is
 * @param mention the words that name him here
 */
record Speaker(Optional<Actor> actor, String reason, Optional<Span> mention) {
  static Speaker of(Actor actor, Optional<Span> mention) {
    return new Speaker(Optional.of(actor), "", mention);
  }

  static Speaker unknown(String reason, Optional<Span> mention) {
    return new Speaker(Optional.empty(), reason, mention);
  }

  ClaimSource source() {
    return actor.isPresent()
        ? new ClaimSource(actor.map(Actor::id), Optional.empty(), mention)
        : new ClaimSource(Optional.empty(), Optional.of(reason), mention);
  }
}
