package org.hearsay.annotators.event.status;

import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Outcome;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Status;

/** Reads the standing of triggers from their wording; immutable, one for each document. */
public final class StatusRules {
  private final Syntax syntax;
  private final ClauseStatus clauseStatus;
  private final NounStatus nounStatus;
  private final Conditions conditions;

  /**
   * Rules over the trees of a document.
   *
   * @param quoted whether a token stands in the content of a claim
   */
  public StatusRules(Syntax syntax, Clauses clauses, Effects effects, Predicate<Token> quoted) {
    this.syntax = syntax;
    this.clauseStatus = new ClauseStatus(syntax, clauses, effects, quoted);
    this.conditions = new Conditions(syntax, clauses);
    this.nounStatus = new NounStatus(syntax, clauses, effects, clauseStatus);
  }

  /** What the wording around the trigger holds of its event. */
  public Standing of(Trigger trigger) {
    if (trigger.entry().source().equals("rule")) {
      return Standing.of(Status.ONGOING);
    }
    Standing standing =
        trigger.isVerb()
            ? clauseStatus.of(trigger.word(), trigger.isCooperative(), ClauseStatus.FARTHEST)
            : nounStatus.of(trigger);
    boolean refused = standing.is(Status.DID_NOT_HAPPEN) && trigger.isMeantByNot();
    Standing told = refused ? standing.with(Status.HAPPENED) : standing;
    Standing brought =
        trigger
            .entry()
            .outcome()
            .filter(outcome -> !isOfObject(trigger))
            .map(o -> withOutcome(o, trigger, told))
            .orElse(told);
    return isAsked(trigger.word()) ? brought.with(Status.UNKNOWN) : brought;
  }

  // "called off the visit": the visit did not happen, the rejection did
  private static boolean isOfObject(Trigger trigger) {
    return trigger.type() == Category.REJECT;
  }

  private static Standing withOutcome(Outcome outcome, Trigger trigger, Standing standing) {
    Effect effect =
        switch (outcome) {
          case PLANNED -> Effect.PLAN;
          case POSSIBLE -> Effect.POSSIBLE;
          case DID_NOT_HAPPEN -> Effect.NOT;
          case CANCELLED -> Effect.CANCEL;
          case POSTPONED -> Effect.POSTPONE;
          case ONGOING -> Effect.ONGOING;
        };
    return effect.on(standing, trigger.isCooperative());
  }

  private boolean isAsked(Token word) {
    Sentence sentence = syntax.sentenceOf(word);
    Token last = syntax.token(sentence.endToken() - 1);
    Token before = syntax.token(Math.max(sentence.firstToken(), sentence.endToken() - 2));
    if (!last.text().contains("?") && !before.text().contains("?")) {
      return false;
    }
    return syntax.ancestors(word).size() < 3;
  }

  /** The verb of the if-clause that the trigger's clause hangs on. */
  public Optional<Token> conditionOf(Trigger trigger) {
    Token step = trigger.anchor();
    for (int i = 0; i < ClauseStatus.FARTHEST; i++) {
      Optional<Token> condition = conditions.of(step);
      if (condition.isPresent() || step.isRoot() || step.isRelation("advcl")) {
        return condition;
      }
      step = syntax.token(step.head());
    }
    return Optional.empty();
  }
}
