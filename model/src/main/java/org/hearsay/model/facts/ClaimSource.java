package org.hearsay.model.facts;

import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Who says something, or why nobody can be named.
 *
 * @param actor id of the actor
 * @param unresolved why there is none
 * @param mention the words that name it here
 */
public record ClaimSource(
    Optional<String> actor, Optional<String> unresolved, Optional<Span> mention) {
  public ClaimSource {
    if (actor.isPresent() == unresolved.isPresent()) {
      throw new IllegalArgumentException(
          "either an actor or a reason: " + actor + ", " + unresolved);
    }
  }
}
