package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Actor;

/** The mentions of actors, found by place; they come in the order of the actors. */
final class Mentions {
  private final List<Mention> mentions = new ArrayList<>();
  private final SpanGrid places = new SpanGrid();

  Mentions(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Span span : actor.mentions()) {
        places.add(span, mentions.size());
        mentions.add(new Mention(actor, span));
      }
    }
  }

  /** One mention of an actor. */
  record Mention(Actor actor, Span span) {}

  /** The mentions that share a character with the span. */
  List<Mention> near(Span span) {
    return places.near(span).stream()
        .mapToObj(mentions::get)
        .filter(mention -> mention.span().overlaps(span))
        .toList();
  }

  /** The actors of these mentions, one for each mention. */
  List<Actor> overlapping(Span span) {
    return near(span).stream().map(Mention::actor).toList();
  }
}
