package org.hearsay.annotators.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.ClaimIndex;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.TreeRepair;
import org.hearsay.language.Syntax;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;

/** One document with everything that event rules look things up in. Immutable. */
final class Scene {
  private final Document document;
  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final ClaimIndex claims;
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();

  Scene(Document document) {
    this.document = document;
    this.syntax = TreeRepair.of(Syntax.of(document), phrases(document), document.get(Facts.CLAIMS));
    this.clauses = new Clauses(syntax);
    this.actors = ActorIndex.of(document.get(Facts.ACTORS), syntax);
    this.claims = ClaimIndex.of(document);
    document.get(Facts.TIMES).forEach(time -> times.put(time.id(), time));
    document.get(Facts.QUANTITIES).forEach(each -> quantities.put(each.id(), each));
  }

  private static List<Span> phrases(Document document) {
    return document.get(Facts.ACTORS).stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .flatMap(actor -> actor.mentions().stream())
        .sorted()
        .toList();
  }

  Document document() {
    return document;
  }

  Syntax syntax() {
    return syntax;
  }

  Clauses clauses() {
    return clauses;
  }

  ActorIndex actors() {
    return actors;
  }

  List<Actor> allActors() {
    return document.get(Facts.ACTORS);
  }

  ClaimIndex claims() {
    return claims;
  }

  Optional<TimeExpression> time(String id) {
    return Optional.ofNullable(times.get(id));
  }

  Optional<Quantity> quantity(String id) {
    return Optional.ofNullable(quantities.get(id));
  }

  /** The country of the actor's side. */
  Optional<String> side(String actor) {
    return actors.byId(actor).flatMap(Actor::country);
  }
}
