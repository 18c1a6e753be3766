package org.hearsay.annotators.event;

import java.util.Set;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;

/** Whether a draft says enough of one happening to be told as an event. */
final class Tellable {
  private static final Set<String> HABIT =
      Set.of(
          "often",
          "usually",
          "regularly",
          "frequently",
          "always",
          "sometimes",
          "routinely",
          "traditionally",
          "generally",
          "typically",
          "historically");

  private final Scene scene;

  Tellable(Scene scene) {
    this.scene = scene;
  }

  boolean test(Draft draft) {
    return !isHabit(draft.trigger()) && !isPolicy(draft) && (isNamed(draft) || isPlacedNoun(draft));
  }

  private boolean isNamed(Draft draft) {
    return (needsActor(draft.type()) && !isUndergone(draft))
        ? !draft.parties().actors().isEmpty()
        : !draft.parties().isEmpty();
  }

  // "was acquitted", "was charged with treason", "were told to leave": by whoever is in office
  private boolean isUndergone(Draft draft) {
    Trigger trigger = draft.trigger();
    boolean official =
        switch (draft.type()) {
          case CONCEDE, COOPERATE, REQUEST -> true;
          case AGREE -> trigger.entry().lemma().equals("invite");
          case ACCUSE -> trigger.entry().contexts().contains("legal");
          default -> false;
        };
    return official && trigger.isVerb() && scene.clauses().isPassive(trigger.word());
  }

  // whoever says, asks or threatens must be known; whoever is hit may be enough
  private static boolean needsActor(Category type) {
    return switch (type) {
      case AGREE,
          SUPPORT,
          CONCEDE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          MOBILIZE,
          RETREAT,
          COOPERATE ->
          true;
      case CONSULT, AID, SANCTION, COERCE, ASSAULT -> false;
    };
  }

  // what is known by where or when it was, though nobody is named
  private boolean isPlacedNoun(Draft draft) {
    boolean material =
        switch (draft.type()) {
          case CONSULT, PROTEST, MOBILIZE, COERCE, ASSAULT, RETREAT -> true;
          default -> false;
        };
    boolean told = draft.type() == Category.AID && draft.trigger().carrier().isPresent();
    boolean lifted = draft.type() == Category.CONCEDE && isUndergone(draft);
    boolean journey = draft.isVisit() && draft.trigger().isVerb();
    return (material || told || lifted) && !journey && !draft.setting().isEmpty();
  }

  private boolean isHabit(Trigger trigger) {
    Syntax syntax = scene.syntax();
    for (Token child : syntax.children(trigger.anchor(), "advmod")) {
      if (HABIT.contains(Words.lower(child)) && !trigger.anchor().xpos().equals("VBD")) {
        return true;
      }
    }
    return !trigger.isVerb() && isGeneric(trigger, syntax);
  }

  // "we do not negotiate with kidnappers": what is never done is no meeting
  private boolean isPolicy(Draft draft) {
    Token verb = draft.trigger().anchor();
    return draft.type() == Category.CONSULT
        && verb.xpos().equals("VB")
        && scene.clauses().isNegated(verb)
        && draft.setting().time().isEmpty()
        && scene.syntax().children(verb, "aux").stream()
            .anyMatch(aux -> aux.lemma().equals("do") && aux.xpos().matches("VBP|VBZ"));
  }

  // "clashes are frequent"
  private static boolean isGeneric(Trigger trigger, Syntax syntax) {
    Token noun = trigger.word();
    boolean plural =
        noun.xpos().equals("NNS") && syntax.children(noun, "det", "nmod:poss").isEmpty();
    return plural
        && noun.isRelation("nsubj")
        && syntax
            .head(noun)
            .filter(head -> head.upos().equals("ADJ"))
            .filter(
                head ->
                    syntax.children(head, "cop").stream()
                        .anyMatch(cop -> cop.xpos().matches("VBP|VBZ")))
            .isPresent();
  }
}
