package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Integer, List<Cover>> covering;
  private final Metonymy metonymy;

  PlaceChooser(ReportView view, List<Actor> actors) {
    this.view = view;
    this.covering = covering(view, actors);
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
      return !isAddressEnd(toponym)
          && (metonymy.isLocative(mention)
              || metonymy.isGoalOfForces(mention)
              || isVisited(mention));
    }
    boolean located =
        geocode.entry().isPresent() || !view.preposition(view.token(mention.head())).isEmpty();
    return located && !isState(toponym);
  }

  // A longer name of a person or body, or a government: "Washington Post", "the Kyiv government".
  private boolean isPartOfName(Toponym toponym) {
    return covering.getOrDefault(toponym.first(), List.of()).stream()
        .anyMatch(cover -> isWithin(toponym.span(), cover.span(), cover.kind()));
  }

  private static boolean isWithin(Span inner, Span outer, ActorKind kind) {
    boolean longer = outer.contains(inner) && outer.length() > inner.length();
    boolean same = outer.equals(inner) && kind != ActorKind.STATE;
    return longer || same;
  }

  private boolean isState(Toponym toponym) {
    return covering.getOrDefault(toponym.first(), List.of()).stream()
        .anyMatch(cover -> cover.kind() == ActorKind.STATE && cover.span().equals(toponym.span()));
  }

  private record Cover(Span span, ActorKind kind) {}

  private static Map<Integer, List<Cover>> covering(ReportView view, List<Actor> actors) {
    Map<Integer, List<Cover>> covering = new HashMap<>();
    for (Actor actor : actors) {
      boolean named =
          actor.kind() == ActorKind.PERSON
              || actor.kind() == ActorKind.ORGANIZATION
              || actor.kind() == ActorKind.STATE;
      for (Span span : named ? actor.mentions() : List.<Span>of()) {
        for (Token token : view.syntax().tokensIn(span)) {
          covering
              .computeIfAbsent(token.index(), each -> new ArrayList<>())
              .add(new Cover(span, actor.kind()));
        }
      }
    }
    return covering;
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
