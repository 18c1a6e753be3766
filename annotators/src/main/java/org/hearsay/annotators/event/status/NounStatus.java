package org.hearsay.annotators.event.status;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Carrier;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Aspect;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;

/** The standing of an event that a noun tells of: its modifiers, and what it hangs on. */
final class NounStatus {
  private static final Set<String> SHARING =
      Set.of("during", "at", "in", "for", "with", "by", "through");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Effects effects;
  private final ClauseStatus clauseStatus;

  NounStatus(Syntax syntax, Clauses clauses, Effects effects, ClauseStatus clauseStatus) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.effects = effects;
    this.clauseStatus = clauseStatus;
  }

  Standing of(Trigger trigger) {
    Token noun = trigger.word();
    boolean cooperative = trigger.isCooperative();
    Optional<Effect> modifier = ofModifiers(noun);
    Optional<Carrier> carrier = trigger.carrier();
    Standing standing =
        carrier.isPresent()
            ? carried(carrier.get(), cooperative)
            : governed(noun, cooperative, ClauseStatus.FARTHEST);
    if (clauses.isNegated(noun) && !isCounted(noun, carrier)) {
      standing = Effect.NOT.on(standing, cooperative);
    }
    boolean undone =
        modifier.filter(Set.of(Effect.NOT, Effect.CANCEL, Effect.POSTPONE)::contains).isPresent();
    boolean open = standing.isReal() || !standing.settled() || undone;
    boolean overrides = modifier.isPresent() && open && carrier.isEmpty();
    return overrides ? modifier.get().on(Standing.of(Status.HAPPENED), cooperative) : standing;
  }

  // "no aid arrived": the verb has the "no" of its subject already
  private boolean isCounted(Token noun, Optional<Carrier> carrier) {
    return carrier.filter(each -> noun.head() == each.verb().index()).isPresent();
  }

  private Optional<Effect> ofModifiers(Token noun) {
    for (Token child : syntax.children(noun, "amod", "acl", "compound")) {
      Optional<Effect> effect = effects.adjective(Words.lower(child));
      if (effect.isPresent()) {
        return effect;
      }
    }
    return Optional.empty();
  }

  private Standing carried(Carrier carrier, boolean cooperative) {
    Standing governor = clauseStatus.of(carrier.verb(), cooperative, ClauseStatus.FARTHEST);
    if (isRepeated(carrier) && governor.is(Status.HAPPENED) && !governor.settled()) {
      governor = Standing.of(Status.ONGOING);
    }
    Standing known = governor;
    Optional<String> preposition = clauses.preposition(carrier.noun());
    return effects
        .verbOnNounOnly(Words.lemma(carrier.verb()), preposition)
        .map(effect -> effect.on(known, cooperative))
        .orElseGet(() -> on(carrier.light().aspect(), known, cooperative));
  }

  private boolean isRepeated(Carrier carrier) {
    return carrier.light().aspect() == Aspect.CONTINUE
        && clauseStatus.form(carrier.verb()) == Form.PRESENT;
  }

  private static Standing on(Aspect aspect, Standing governor, boolean cooperative) {
    return switch (aspect) {
      case PERFORM, BEGIN, UNDERGO -> governor;
      case CONTINUE -> Effect.ONGOING.on(governor, cooperative);
      case END ->
          governor.isReal() ? Standing.likely(Status.HAPPENED) : Standing.likely(Status.ONGOING);
      case CANCEL -> Effect.CANCEL.on(governor, cooperative);
      case POSTPONE -> Effect.POSTPONE.on(governor, cooperative);
      case PLAN -> Effect.PLAN.on(governor, cooperative);
      case PREVENT -> Effect.NOT.on(governor, cooperative);
      case ATTEMPT, REQUEST, OFFER -> Effect.POSSIBLE.on(governor, cooperative);
    };
  }

  private Standing governed(Token noun, boolean cooperative, int steps) {
    if (noun.isRoot() || steps == 0) {
      return Standing.likely(Status.HAPPENED);
    }
    Token head = syntax.token(noun.head());
    if (noun.isRelation("conj") || noun.isRelation("appos")) {
      return Words.isNominal(head)
          ? governed(head, cooperative, steps - 1)
          : Standing.likely(Status.HAPPENED);
    }
    if (Words.isNominal(head) || head.upos().equals("NUM")) {
      return underNoun(noun, head, cooperative, steps);
    }
    if (Words.isVerb(head)) {
      return underVerb(noun, head, cooperative, steps);
    }
    boolean cause =
        Words.isOneOf(head, "due") && clauses.preposition(noun).filter("to"::equals).isPresent();
    if (head.upos().equals("ADJ") && !noun.isRelation("nsubj") && !cause) {
      Optional<Effect> effect = effects.adjective(Words.lemma(head));
      return effect
          .map(e -> e.on(Standing.of(Status.HAPPENED), cooperative))
          .orElse(Standing.likely(Status.HAPPENED));
    }
    return cause
        ? Standing.likely(Status.HAPPENED)
        : underPredicate(noun, head, cooperative, steps);
  }

  // "the meeting is on Friday", "an attack is possible"
  private Standing underPredicate(Token noun, Token head, boolean cooperative, int steps) {
    if (!noun.isRelation("nsubj")) {
      return Standing.likely(Status.HAPPENED);
    }
    Standing predicate = clauseStatus.of(head, cooperative, steps);
    return effects
        .adjective(Words.lemma(head))
        .map(effect -> effect.on(predicate, cooperative))
        .orElse(predicate.isReal() ? Standing.likely(Status.HAPPENED) : predicate);
  }

  private Standing underNoun(Token noun, Token head, boolean cooperative, int steps) {
    String preposition = clauses.preposition(noun).orElse("");
    if (noun.isRelation("compound")) {
      return effects
          .noun(Words.lemma(head))
          .map(effect -> effect.on(Standing.of(Status.HAPPENED), cooperative))
          .orElse(Standing.likely(Status.HAPPENED));
    }
    Optional<Effect> effect = effects.noun(Words.lemma(head));
    if (effect.isEmpty() || preposition.equals("with") || preposition.equals("between")) {
      return Standing.likely(Status.HAPPENED);
    }
    if (effect.get() == Effect.KEEP) {
      Optional<Effect> modifier = ofModifiers(head);
      Standing outer = governed(head, cooperative, steps - 1);
      return modifier.map(e -> e.on(Standing.of(Status.HAPPENED), cooperative)).orElse(outer);
    }
    boolean missing = clauseStatus.isMissing(head);
    Standing governor = Standing.of(missing ? Status.DID_NOT_HAPPEN : Status.HAPPENED);
    return effect.get().on(governor, cooperative);
  }

  private Standing underVerb(Token noun, Token verb, boolean cooperative, int steps) {
    Standing governor = clauseStatus.of(verb, cooperative, steps);
    Optional<String> preposition = clauses.preposition(noun);
    boolean object = noun.isRelation("obj") || noun.relation().equals("nsubj:pass");
    if (object || noun.isRelation("obl")) {
      Optional<Effect> effect =
          effects.verbOnNoun(Words.lemma(verb), object ? Optional.empty() : preposition);
      if (effect.isPresent() && effect.get() != Effect.TELL) {
        return effect.get().on(governor, cooperative);
      }
    }
    if (noun.isRelation("obl")) {
      return afterPreposition(noun, preposition.orElse(""), governor, cooperative);
    }
    return governor.isReal()
        ? Standing.likely(Status.HAPPENED)
        : governor.settled() ? unsettled(governor) : governor;
  }

  private static Standing unsettled(Standing governor) {
    return new Standing(governor.status(), Optional.empty(), false);
  }

  private Standing afterPreposition(
      Token noun, String preposition, Standing governor, boolean cooperative) {
    String words = withFixed(noun, preposition);
    Optional<Effect> effect = effects.preposition(words).or(() -> effects.preposition(preposition));
    if (preposition.equals("for") && cooperative) {
      return governor.isReal() ? Standing.likely(Status.HAPPENED) : governor;
    }
    if (effect.isPresent()) {
      return effect.get().on(Standing.of(Status.HAPPENED), cooperative);
    }
    if (SHARING.contains(preposition)) {
      return governor.isReal() ? Standing.likely(Status.HAPPENED) : unsettled(governor);
    }
    return Standing.likely(Status.HAPPENED);
  }

  /** "ahead of", "in the event of": the preposition with the words fixed to it. */
  private String withFixed(Token noun, String preposition) {
    return syntax
        .child(noun, "case")
        .map(mark -> syntax.children(mark, "fixed"))
        .filter(fixed -> !fixed.isEmpty())
        .map(
            fixed -> {
              StringBuilder words = new StringBuilder(preposition);
              fixed.forEach(each -> words.append(' ').append(Words.lower(each)));
              return words.toString();
            })
        .orElse(preposition);
  }

  /** The change of a plan that a later day makes good. */
  static boolean isPutOff(Standing standing) {
    return standing.change().filter(change -> change == Change.POSTPONED).isPresent();
  }
}
