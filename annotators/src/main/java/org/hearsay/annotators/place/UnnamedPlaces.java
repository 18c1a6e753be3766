package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Finds places that have no name: "the border", "a hospital", "two villages", where something is
 * located there.
 */
final class UnnamedPlaces {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "at", "near", "on", "along", "across", "inside", "outside", "into", "around",
          "from", "toward", "towards", "through", "over", "to");
  private static final Set<String> SURELY =
      Set.of(
          "in", "at", "near", "along", "across", "inside", "outside", "into", "around", "toward",
          "towards", "on");
  private static final Set<String> NOUNS =
      Set.of(
          "border",
          "frontier",
          "village",
          "town",
          "camp",
          "base",
          "hospital",
          "airport",
          "port",
          "crossing",
          "checkpoint",
          "embassy",
          "consulate",
          "school",
          "mosque",
          "church",
          "market",
          "prison",
          "airfield",
          "barracks",
          "bridge",
          "refinery",
          "plant",
          "front",
          "frontline",
          "suburb",
          "island",
          "coast",
          "outpost",
          "monastery",
          "temple",
          "stadium",
          "square",
          "station",
          "bunker",
          "shelter",
          "warehouse",
          "factory",
          "mine",
          "hotel",
          "cemetery",
          "university",
          "depot",
          "harbor",
          "harbour",
          "peninsula",
          "enclave",
          "exclave",
          "strait",
          "neighborhood",
          "neighbourhood",
          "province",
          "capital",
          "territory",
          "compound");

  private final ReportView view;
  private final Sides sides;

  UnnamedPlaces(ReportView view) {
    this.view = view;
    this.sides = new Sides(view);
  }

  /** The words of each, without article and possessor. */
  List<Span> find() {
    List<Span> found = new ArrayList<>();
    for (Token token : view.syntax().tokens()) {
      boolean noun =
          token.upos().equals("NOUN")
              && NOUNS.contains(token.lemma())
              && !token.isRelation("compound");
      if (noun && isLocative(token)) {
        NounPhrase phrase = NounPhrase.of(view, token, sides);
        found.add(view.syntax().spanOf(phrase.bare(), token.index() + 1));
      }
    }
    return found;
  }

  private boolean isLocative(Token token) {
    String preposition = view.preposition(token);
    boolean located =
        SURELY.contains(preposition) || (LOCATIVE.contains(preposition) && token.isRelation("obl"));
    boolean hit =
        token.isRelation("obj")
            && view.syntax()
                .head(token)
                .map(
                    verb ->
                        Set.of(
                                "hit", "strike", "shell", "bomb", "attack", "storm", "seize",
                                "cross", "capture", "raid")
                            .contains(verb.lemma()))
                .orElse(false);
    return located || hit;
  }
}
