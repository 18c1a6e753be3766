package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.lexicon.Frame;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.knowledge.lexicon.NounClasses;
import org.hearsay.knowledge.lexicon.Outcome;
import org.hearsay.knowledge.lexicon.Slot;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Facts;

/**
 * Finds forces that stand somewhere without a verb that says so: "concern about 5,000 troops along
 * its border". A number and a place are needed.
 */
final class Deployments {
  private static final Set<String> BESIDE =
      Set.of("along", "near", "on", "at", "around", "outside", "inside", "across", "in", "close");

  private static final Set<Category> MATERIAL =
      Set.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.MOBILIZE,
          Category.AID,
          Category.RETREAT,
          Category.COOPERATE);

  private static final LexiconEntry STANDING_FORCES =
      new LexiconEntry(
          "troops",
          false,
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.of(Category.MOBILIZE),
          List.of("troops"),
          List.of("military"),
          new Frame(
              "standing-forces",
              List.of(Slot.SUBJECT, Slot.COMPOUND, Slot.POSSESSIVE, Slot.OF),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              false),
          false,
          Optional.of(Outcome.ONGOING),
          "rule");

  private final Syntax syntax;
  private final Clauses clauses;
  private final NounClasses classes;
  private final Set<Integer> counted = new HashSet<>();
  private final Set<Integer> triggers = new HashSet<>();

  Deployments(Scene scene, Knowledge knowledge, List<Trigger> found) {
    this.syntax = scene.syntax();
    this.clauses = scene.clauses();
    this.classes = knowledge.nounClasses();
    scene
        .document()
        .get(Facts.QUANTITIES)
        .forEach(
            quantity ->
                syntax.tokensIn(quantity.mention()).forEach(token -> counted.add(token.index())));
    found.stream()
        .filter(trigger -> MATERIAL.contains(trigger.type()))
        .forEach(
            trigger -> {
              triggers.add(trigger.word().index());
              triggers.add(trigger.anchor().index());
            });
  }

  List<Trigger> list() {
    List<Trigger> found = new ArrayList<>();
    for (Token token : syntax.tokens()) {
      if (Words.isNominal(token)
          && classes.is(Words.lemma(token), "force")
          && isCounted(token)
          && stands(token)) {
        found.add(
            new Trigger(token, token.span(), Category.MOBILIZE, STANDING_FORCES, Optional.empty()));
      }
    }
    return found;
  }

  private boolean isCounted(Token noun) {
    return counted.contains(noun.index())
        || syntax.children(noun, "nummod").stream()
            .anyMatch(number -> counted.contains(number.index()));
  }

  private boolean stands(Token noun) {
    if (noun.isRoot()) {
      return isPlaced(noun);
    }
    Token head = syntax.token(noun.head());
    boolean takenUp =
        triggers.contains(noun.index()) || (triggers.contains(head.index()) && Words.isVerb(head));
    boolean withVerb = Words.isVerb(head) && noun.isRelation("obj") && isPlaced(head);
    return !takenUp && (isPlaced(noun) || withVerb);
  }

  private boolean isPlaced(Token word) {
    int next = word.index() + 1;
    boolean beside =
        next < syntax.tokens().size()
            && !Words.isVerb(word)
            && syntax.token(next).sentence() == word.sentence()
            && Set.of("along", "near", "at", "around", "outside", "on")
                .contains(Words.lower(syntax.token(next)));
    return beside
        || syntax.children(word, "nmod", "obl").stream()
            .anyMatch(child -> clauses.preposition(child).filter(BESIDE::contains).isPresent());
  }
}
