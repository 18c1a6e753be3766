package org.hearsay.annotators.claim;

import java.util.Optional;
import org.hearsay.knowledge.actors.Organizations;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/** Tells outlets and news agencies from other actors. */
final class Media {
  private final Organizations organizations;

  Media(Organizations organizations) {
    this.organizations = organizations;
  }

  boolean isMedia(Actor actor) {
    if (actor.kind() == ActorKind.STATE
        || (actor.kind() == ActorKind.PERSON && actor.role().isPresent())) {
      return false;
    }
    if (actor.sector().filter("JRN"::equals).isPresent()) {
      return true;
    }
    return actor.kind() != ActorKind.UNNAMED
        && organizations.lookup(actor.name()).stream()
            .findFirst()
            .filter(e -> e.isMedia())
            .isPresent();
  }

  /** Whether all who say it are media. */
  boolean isMedia(Saying saying) {
    return saying.speakers().stream()
        .allMatch(speaker -> speaker.actor().map(this::isMedia).orElse(false));
  }

  /** The media that says it. */
  Optional<Actor> outlet(Saying saying) {
    return saying.speakers().stream().flatMap(each -> each.actor().stream()).findFirst();
  }
}
