package org.hearsay.annotators.event.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Aspect;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Finds the event that a place, time or number belongs to: the nearest one above it in the tree, a
 * clause of another verb in between left out. Immutable.
 */
final class Anchors {
  private static final int FARTHEST = 10;
  private static final Set<String> HOLDING =
      Set.of(
          "plan",
          "schedule",
          "set",
          "hold",
          "open",
          "begin",
          "start",
          "arrange",
          "convene",
          "stage",
          "launch",
          "conduct",
          "carry",
          "occur",
          "happen",
          "take",
          "slate",
          "expect",
          "host",
          "organize",
          "organise",
          "follow",
          "last",
          "resume",
          "due",
          "erupt",
          "break");
  private static final Set<Aspect> APART =
      Set.of(
          Aspect.PLAN,
          Aspect.REQUEST,
          Aspect.OFFER,
          Aspect.CANCEL,
          Aspect.POSTPONE,
          Aspect.PREVENT);

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

  /**
   * The event that the time with this head belongs to. When something is planned, demanded or
   * called off is not when it takes place; a noun right before the time is nearer than the verb
   * above.
   */
  Optional<Attachment> ofTime(Token head) {
    Optional<Attachment> found = above(head);
    Optional<Attachment> beside = besideNoun(head);
    if (found.isEmpty()) {
      return beside;
    }
    boolean direct =
        found
            .get()
            .trigger()
            .carrier()
            .filter(carrier -> found.get().top().head() == carrier.verb().index())
            .filter(carrier -> APART.contains(carrier.light().aspect()))
            .isPresent();
    if (!direct) {
      return found;
    }
    boolean dated = found.get().preposition().filter("for"::equals).isPresent();
    return dated ? found : beside;
  }

  private Optional<Attachment> besideNoun(Token head) {
    Token top = head;
    while (!top.isRoot()
        && (top.isRelation("nmod") && syntax.token(top.head()).index() > top.index())) {
      top = syntax.token(top.head());
    }
    int before = syntax.firstOfSubtree(top) - 1;
    if (before < 0 || syntax.firstOfSubtree(top) < top.index() - 4) {
      return Optional.empty();
    }
    Token holder = top;
    return at(syntax.token(before))
        .filter(trigger -> !trigger.isVerb() && trigger.word().index() == before)
        .map(trigger -> new Attachment(trigger, holder, prepositionOf(holder)));
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
        .or(() -> described(verb))
        .map(trigger -> new Attachment(trigger, step, preposition));
  }

  // "the talks that were to open in Geneva on Friday", "a visit set for May"
  private Optional<Trigger> described(Token verb) {
    boolean held =
        verb.isRelation("acl") && HOLDING.contains(Words.lemma(verb)) && !isSomebodyElses(verb);
    return held ? syntax.head(verb).flatMap(this::at).filter(t -> !t.isVerb()) : Optional.empty();
  }

  private boolean isSomebodyElses(Token verb) {
    return syntax.children(verb, "nsubj").stream()
        .anyMatch(subject -> subject.relation().equals("nsubj") && !Words.isRelative(subject));
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
