package org.hearsay.annotators.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Metonymy;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Tells which toponyms locate something: cities unless they act, countries only where they say
 * where.
 */
final class PlaceChooser {
  private static final Set<String> VISITED =
      Set.of(
          "visit", "tour", "leave", "enter", "reach", "flee", "exit", "cross", "invade", "occupy",
          "annex");

  private final ReportView view;
  private final List<Actor> actors;
  private final Metonymy metonymy;

  PlaceChooser(ReportView view, List<Actor> actors) {
    this.view = view;
    this.actors = actors;
    this.metonymy = new Metonymy(view);
  }

  boolean locates(Geocode geocode) {
    Toponym toponym = geocode.toponym();
    if (toponym.adjective() || isPartOfName(toponym)) {
      return false;
    }
    Mention mention = Mention.of(view, toponym.first(), toponym.end(), Mention.Form.NAME);
    boolean country = geocode.entry().map(PlaceEntry::kind).equals(Optional.of(PlaceKind.COUNTRY));
    if (country) {
      return !isAddressEnd(toponym) && (metonymy.isLocative(mention) || isVisited(mention));
    }
    return !isState(toponym.span());
  }

  // A longer name of a person or body, or a government: "Washington Post", "the Kyiv government".
  private boolean isPartOfName(Toponym toponym) {
    return actors.stream()
        .filter(
            actor ->
                actor.kind() == ActorKind.PERSON
                    || actor.kind() == ActorKind.ORGANIZATION
                    || actor.kind() == ActorKind.STATE)
        .anyMatch(
            actor ->
                actor.mentions().stream().anyMatch(span -> isWithin(toponym.span(), span, actor)));
  }

  private static boolean isWithin(Span inner, Span outer, Actor actor) {
    boolean longer = outer.contains(inner) && outer.length() > inner.length();
    return longer
        || (actor.kind() == ActorKind.PERSON && outer.equals(inner))
        || (actor.kind() == ActorKind.ORGANIZATION && outer.equals(inner));
  }

  private boolean isState(Span span) {
    return actors.stream()
        .filter(actor -> actor.kind() == ActorKind.STATE)
        .anyMatch(actor -> actor.mentions().contains(span));
  }

  // In "Geneva, Switzerland" the city is the place.
  private boolean isAddressEnd(Toponym toponym) {
    int before = toponym.first() - 1;
    boolean closed = !view.word(toponym.end()).equals("and");
    return before > 0
        && closed
        && view.word(before).equals(",")
        && view.preposition(head(toponym)).isEmpty()
        && view.knowledge().places().isName(view.word(before - 1))
        && view.isCapitalized(before - 1);
  }

  private Token head(Toponym toponym) {
    return view.syntax().headOf(toponym.span()).orElse(view.token(toponym.end() - 1));
  }

  private boolean isVisited(Mention mention) {
    Token head = view.token(mention.head());
    return head.isRelation("obj")
        && view.syntax()
            .head(head)
            .map(verb -> VISITED.contains(verb.lemma()) && !verb.lemma().equals("invade"))
            .orElse(false);
  }
}
