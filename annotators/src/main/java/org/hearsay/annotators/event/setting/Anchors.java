package org.hearsay.annotators.event.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Finds the event that a place, time or number belongs to: the nearest one above it in the tree, a
 * clause of another verb in between left out. Immutable.
 */
final class Anchors {
  private static final int FARTHEST = 10;

  private final Syntax syntax;
  private final Clauses clauses;
  private final LeadingModifiers leading;
  private final Map<Integer, Trigger> byToken = new HashMap<>();

  Anchors(Syntax syntax, Clauses clauses, List<Trigger> triggers) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.leading = new LeadingModifiers(syntax);
    for (Trigger trigger : triggers) {
      trigger
          .carrier()
          .ifPresent(
              carrier -> {
                byToken.putIfAbsent(carrier.verb().index(), trigger);
                byToken.putIfAbsent(carrier.noun().index(), trigger);
              });
    }
    triggers.forEach(trigger -> byToken.put(trigger.word().index(), trigger));
  }

  /** The event whose word this is. */
  Optional<Trigger> at(Token token) {
    return Optional.ofNullable(byToken.get(token.index()));
  }

  /** The event that the modifier with this head belongs to. */
  Optional<Attachment> above(Token head) {
    Token step = head;
    Optional<String> preposition = Optional.empty();
    for (int i = 0; i < FARTHEST; i++) {
      preposition = preposition.isPresent() ? preposition : prepositionOf(step);
      if (step.isRoot()) {
        return underCopula(step, preposition);
      }
      Token parent = leading.governorOf(step).orElse(syntax.token(step.head()));
      Optional<Trigger> found = at(parent);
      if (found.isPresent()) {
        return Optional.of(new Attachment(found.get(), step, preposition));
      }
      if (Words.isVerb(parent) || isClause(step)) {
        return throughVerb(parent, step, preposition);
      }
      step = parent;
    }
    return Optional.empty();
  }

  private Optional<String> prepositionOf(Token step) {
    boolean joined = step.isRelation("conj") || step.isRelation("appos") || step.isRelation("flat");
    return joined ? Optional.empty() : clauses.preposition(step);
  }

  private static boolean isClause(Token step) {
    return Words.isVerb(step)
        && (step.isRelation("acl") || step.isRelation("advcl") || step.isRelation("ccomp"));
  }

  // "the meeting is in Geneva on Friday"
  private Optional<Attachment> underCopula(Token root, Optional<String> preposition) {
    if (syntax.child(root, "cop").isEmpty()) {
      return Optional.empty();
    }
    return syntax
        .child(root, "nsubj")
        .flatMap(this::at)
        .map(trigger -> new Attachment(trigger, root, preposition));
  }

  /**
   * The event in the complement before the modifier, else the event that is the verb's own noun.
   */
  private Optional<Attachment> throughVerb(Token verb, Token step, Optional<String> preposition) {
    Optional<Trigger> inComplement =
        syntax.children(verb, "xcomp", "ccomp").stream()
            .filter(clause -> clause.index() < step.index())
            .flatMap(clause -> lastIn(clause, step).stream())
            .reduce((first, second) -> second);
    return inComplement
        .or(() -> ownNoun(verb))
        .map(trigger -> new Attachment(trigger, step, preposition));
  }

  private Optional<Trigger> lastIn(Token clause, Token step) {
    Optional<Trigger> own = at(clause);
    Optional<Trigger> lower =
        syntax.children(clause, "xcomp", "obj", "conj").stream()
            .filter(child -> child.index() < step.index())
            .flatMap(child -> at(child).stream())
            .reduce((first, second) -> second);
    return lower.or(() -> own);
  }

  private Optional<Trigger> ownNoun(Token verb) {
    return syntax.children(verb, "nsubj", "obj").stream()
        .flatMap(child -> at(child).stream())
        .filter(trigger -> !trigger.isVerb())
        .findFirst();
  }
}
