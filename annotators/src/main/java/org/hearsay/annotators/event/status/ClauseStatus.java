package org.hearsay.annotators.event.status;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Status;

/** The standing of a clause: the form of its verb, its negation and all that it is embedded in. */
final class ClauseStatus {
  static final int FARTHEST = 8;
  private static final Set<String> LATER =
      Set.of("when", "once", "until", "till", "before", "after");

  // with a whole clause they only tell: "told them that it had left"
  private static final Set<String> TELLING =
      Set.of("tell", "warn", "insist", "argue", "suggest", "advise", "speculate");

  // who "would like to thank" thanks
  private static final Set<String> COURTEOUS =
      Set.of(
          "thank",
          "congratulate",
          "welcome",
          "express",
          "apologize",
          "apologise",
          "praise",
          "commend",
          "acknowledge",
          "stress",
          "emphasize",
          "reiterate",
          "remind");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Effects effects;
  private final VerbForms forms;
  private final Conditions conditions;
  private final Predicate<Token> quoted;

  ClauseStatus(Syntax syntax, Clauses clauses, Effects effects, Predicate<Token> quoted) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.effects = effects;
    this.forms = new VerbForms(syntax, clauses);
    this.conditions = new Conditions(syntax, clauses);
    this.quoted = quoted;
  }

  Form form(Token verb) {
    return forms.of(verb);
  }

  /** The standing of what the verb, or a predicate with a copula, tells. */
  Standing of(Token verb, boolean cooperative, int steps) {
    Optional<Standing> adjacent = steps > 0 ? beforeTo(verb, cooperative, steps) : Optional.empty();
    if (adjacent.isPresent()) {
      return negate(adjacent.get(), clauses.isNegated(verb));
    }
    Form form = forms.of(verb);
    Token top = verb;
    if (verb.isRelation("conj")) {
      Token first = clauses.firstConjunct(verb);
      boolean sharesForm = !form.isFinite() && !isHeadlineLike(verb, form);
      if (sharesForm && forms.of(first).isFinite()) {
        form = forms.of(first);
      }
      top = first;
    }
    boolean negated = clauses.isNegated(verb);
    Standing standing =
        form.isFinite()
            ? finite(top, local(verb, form, negated), cooperative, steps)
            : negate(nonFinite(top, form, cooperative, steps), negated);
    return !form.isReal() && conditions.hangsOnOne(verb, steps)
        ? Standing.of(Status.CONDITIONAL)
        : standing;
  }

  private static boolean isHeadlineLike(Token verb, Form form) {
    return form == Form.PARTICIPLE && verb.isRelation("root");
  }

  private Standing local(Token verb, Form form, boolean negated) {
    return switch (form) {
      case PAST, PERFECT -> negate(Standing.of(Status.HAPPENED), negated);
      case PROGRESSIVE -> negate(Standing.of(Status.ONGOING), negated);
      case WILL -> negate(Standing.of(Status.PLANNED), negated);
      case WOULD -> negate(Standing.of(isToldOf(verb) ? Status.PLANNED : Status.POSSIBLE), negated);
      case COULD -> negate(Standing.of(Status.POSSIBLE), negated);
      case MAY -> Standing.of(Status.POSSIBLE);
      case WAS_TO_HAVE -> Standing.of(Status.DID_NOT_HAPPEN);
      default -> negate(Standing.likely(Status.HAPPENED), negated);
    };
  }

  private boolean isToldOf(Token verb) {
    if (quoted.test(verb)) {
      return true;
    }
    Token first = clauses.firstConjunct(verb);
    return first.isRelation("ccomp")
        && syntax.head(first).filter(head -> forms.of(head).isReal()).isPresent();
  }

  private static Standing negate(Standing standing, boolean negated) {
    if (!negated || standing.is(Status.CONDITIONAL) || standing.is(Status.UNKNOWN)) {
      return standing;
    }
    return Standing.of(
        standing.is(Status.DID_NOT_HAPPEN) ? Status.HAPPENED : Status.DID_NOT_HAPPEN);
  }

  private Standing finite(Token verb, Standing local, boolean cooperative, int steps) {
    if (verb.isRoot() || steps == 0) {
      return local;
    }
    Token head = syntax.token(verb.head());
    Optional<String> mark = clauses.mark(verb);
    if (mark.filter("whether"::equals).isPresent()) {
      return Standing.of(Status.UNKNOWN);
    }
    if (verb.isRelation("advcl")) {
      return adverbial(head, local, mark, cooperative, steps);
    }
    if (verb.isRelation("ccomp") || verb.isRelation("xcomp")) {
      return complement(head, local, mark, cooperative, steps);
    }
    if (verb.relation().equals("acl")) {
      Optional<Effect> effect = effects.noun(Words.lemma(head));
      return effect
          .map(e -> told(e, Standing.of(Status.HAPPENED), local, cooperative))
          .orElse(local);
    }
    return local;
  }

  private Standing adverbial(
      Token head, Standing local, Optional<String> mark, boolean cooperative, int steps) {
    if (mark.filter(Conditions::opens).isPresent()) {
      boolean asked = effects.verb(Words.lemma(head)).filter(e -> e == Effect.QUESTION).isPresent();
      return Standing.of(asked ? Status.UNKNOWN : Status.CONDITIONAL);
    }
    boolean shifted =
        mark.filter(m -> m.equals("when") || m.equals("once")).isPresent()
            && forms.of(head) == Form.WOULD;
    if (mark.filter(LATER::contains).isPresent() && (shifted || !local.settled())) {
      Standing governor = of(head, cooperative, steps - 1);
      return governor.isReal() ? local : governor;
    }
    return local;
  }

  private Standing complement(
      Token head, Standing local, Optional<String> mark, boolean cooperative, int steps) {
    if (mark.filter("if"::equals).isPresent()) {
      return Standing.of(Status.UNKNOWN);
    }
    if (TELLING.contains(Words.lemma(head)) && local.settled()) {
      return local;
    }
    Optional<Effect> effect =
        Words.isVerb(head)
            ? effects.verbOnClause(Words.lemma(head))
            : effects.adjective(Words.lemma(head)).or(() -> effects.noun(Words.lemma(head)));
    return effect
        .map(e -> told(e, of(head, cooperative, steps - 1), local, cooperative))
        .orElse(local);
  }

  private static Standing told(
      Effect effect, Standing governor, Standing local, boolean cooperative) {
    if (effect == Effect.TELL || effect == Effect.FACT || effect == Effect.KEEP) {
      return local;
    }
    if (local.is(Status.DID_NOT_HAPPEN)) {
      return local;
    }
    return effect.on(governor, cooperative);
  }

  /**
   * "due to meet", "refused to meet": what stands right before the "to", however it is attached.
   */
  private Optional<Standing> beforeTo(Token verb, boolean cooperative, int steps) {
    int to = verb.index() - 1;
    if (to < 1
        || !Words.lower(syntax.token(to)).equals("to")
        || syntax.token(to).sentence() != verb.sentence()) {
      return Optional.empty();
    }
    Token word = syntax.token(to - 1);
    if (Words.isOneOf(word, "like") && COURTEOUS.contains(Words.lemma(verb))) {
      return Optional.of(Standing.of(Status.HAPPENED));
    }
    boolean adjective = !Words.isVerb(word) && !Words.isNominal(word);
    Optional<Effect> effect =
        Words.lower(word).equals("going")
            ? Optional.of(Effect.PLAN)
            : Words.isVerb(word)
                ? effects.verb(Words.lemma(word))
                : adjective ? effects.adjective(Words.lower(word)) : Optional.empty();
    boolean going = Words.lower(word).equals("going");
    boolean apart = word.sentence() != verb.sentence() || (word.index() == verb.head() && !going);
    if (apart || effect.isEmpty() || effect.get() == Effect.TELL) {
      return Optional.empty();
    }
    Standing governor =
        adjective || going ? Standing.of(Status.HAPPENED) : of(word, cooperative, steps - 1);
    return Optional.of(effect.get().on(governor, cooperative));
  }

  private Standing nonFinite(Token verb, Form form, boolean cooperative, int steps) {
    if (verb.isRoot() || verb.isRelation("parataxis") || steps == 0) {
      return ofHeadline(form);
    }
    Token head = syntax.token(verb.head());
    if (verb.isRelation("acl")) {
      return ofNounComplement(verb, head, form, cooperative);
    }
    if (verb.isRelation("xcomp") || verb.isRelation("ccomp") || verb.isRelation("obj")) {
      return ofComplement(verb, head, form, cooperative, steps);
    }
    if (verb.isRelation("nsubj") || verb.isRelation("csubj")) {
      Standing governor = of(head, cooperative, steps - 1);
      return governor.isReal() ? Standing.likely(Status.HAPPENED) : governor;
    }
    return ofAdverbial(verb, head, form, cooperative, steps);
  }

  private static Standing ofHeadline(Form form) {
    return switch (form) {
      case INFINITIVE -> Standing.of(Status.PLANNED);
      case GERUND -> Standing.likely(Status.ONGOING);
      case BARE -> Standing.likely(Status.POSSIBLE);
      default -> Standing.of(Status.HAPPENED);
    };
  }

  private Standing ofNounComplement(Token verb, Token noun, Form form, boolean cooperative) {
    boolean marked = form == Form.INFINITIVE || clauses.mark(verb).isPresent();
    if (!marked) {
      return form == Form.GERUND ? Standing.likely(Status.ONGOING) : Standing.of(Status.HAPPENED);
    }
    Standing governor = Standing.of(isMissing(noun) ? Status.DID_NOT_HAPPEN : Status.HAPPENED);
    boolean done = form == Form.INFINITIVE && isFirstOrLast(noun);
    Effect otherwise = form == Form.INFINITIVE && !done ? Effect.POSSIBLE : Effect.FACT;
    return effects.noun(Words.lemma(noun)).orElse(otherwise).on(governor, cooperative);
  }

  // "the first state to recognize it" did
  private boolean isFirstOrLast(Token noun) {
    return Words.isOneOf(noun, "first", "last", "latest")
        || syntax.children(noun, "amod", "nummod").stream()
            .anyMatch(m -> Words.isOneOf(m, "first", "last", "latest", "only", "second", "third"));
  }

  /** "no plans to", "does not have plans to". */
  boolean isMissing(Token noun) {
    return clauses.isNegated(noun)
        || syntax
            .head(noun)
            .filter(head -> Words.isVerb(head) && noun.isRelation("obj") && clauses.isNegated(head))
            .isPresent();
  }

  private Standing ofComplement(Token verb, Token head, Form form, boolean cooperative, int steps) {
    Optional<Effect> effect;
    if (Words.isVerb(head)) {
      effect = effects.verb(Words.lemma(head));
    } else if (head.upos().equals("AUX")) {
      effect = Optional.of(Effect.PLAN);
    } else {
      effect = effects.adjective(Words.lemma(head)).or(() -> effects.noun(Words.lemma(head)));
    }
    Standing governor = of(head, cooperative, steps - 1);
    if (effect.isPresent()) {
      return effect.get().on(governor, cooperative);
    }
    if (!governor.isReal()) {
      return governor;
    }
    return form == Form.INFINITIVE ? byFactuality(verb, Status.POSSIBLE) : governor;
  }

  private Standing ofAdverbial(Token verb, Token head, Form form, boolean cooperative, int steps) {
    Standing governor = of(head, cooperative, steps - 1);
    String mark = clauses.mark(verb).orElse("");
    switch (mark) {
      case "without", "instead", "than":
        return Standing.of(Status.DID_NOT_HAPPEN);
      case "if", "unless":
        return Standing.of(Status.CONDITIONAL);
      case "of", "from", "about", "against", "into":
        return effects.verb(Words.lemma(head)).orElse(Effect.FACT).on(governor, cooperative);
      case "for", "over", "despite":
        return Standing.likely(Status.HAPPENED);
      case "after", "following", "since":
        return governor.isReal() ? Standing.of(Status.HAPPENED) : governor;
      default:
        break;
    }
    if (form == Form.INFINITIVE) {
      return ofPurpose(head, governor, cooperative);
    }
    return form == Form.PARTICIPLE ? Standing.likely(Status.HAPPENED) : governor;
  }

  private Standing ofPurpose(Token head, Standing governor, boolean cooperative) {
    Optional<Effect> effect = effects.verb(Words.lemma(head));
    if (effect.isPresent() && effect.get() != Effect.TELL && effect.get() != Effect.KEEP) {
      return effect.get().on(governor, cooperative);
    }
    if (!governor.isReal()) {
      return governor;
    }
    return Standing.of(cooperative ? Status.PLANNED : Status.POSSIBLE);
  }

  private static Standing byFactuality(Token verb, Status otherwise) {
    if (verb.factuality() > 0.5f) {
      return Standing.likely(Status.HAPPENED);
    }
    return Standing.likely(verb.factuality() < -0.5f ? Status.DID_NOT_HAPPEN : otherwise);
  }
}
