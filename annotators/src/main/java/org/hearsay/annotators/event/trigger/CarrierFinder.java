package org.hearsay.annotators.event.trigger;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.knowledge.lexicon.LightVerb;
import org.hearsay.knowledge.lexicon.PloverLexicon;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Finds the light verb that an event noun hangs on, or that hangs on it. */
public final class CarrierFinder {
  private static final int FARTHEST = 4;

  private final Syntax syntax;
  private final Clauses clauses;
  private final PloverLexicon lexicon;
  private final Predicate<String> passing;

  /**
   * A finder over the trees of a document.
   *
   * @param passing whether a noun leaves the event after its "of" as it is: "a round of talks"
   */
  public CarrierFinder(
      Syntax syntax, Clauses clauses, PloverLexicon lexicon, Predicate<String> passing) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.passing = passing;
  }

  /** The carrier of the event that the noun tells of. */
  public Optional<Carrier> of(Token noun) {
    return above(noun, FARTHEST).or(() -> below(noun));
  }

  // "an attack carried out by", "the attack that X launched"
  private Optional<Carrier> below(Token noun) {
    for (Token clause : syntax.children(noun, "acl")) {
      boolean participle = Words.isVerb(clause) && clauses.mark(clause).isEmpty();
      Optional<LightVerb> light =
          participle ? lexicon.lightVerb(Words.lemma(clause), words(clause)) : Optional.empty();
      if (light.isPresent() && clauses.objects(clause).contains(noun)) {
        return Optional.of(new Carrier(clause, light.get(), noun));
      }
      if (light.isPresent() && clauses.subjects(clause).contains(noun)) {
        return Optional.of(new Carrier(clause, light.get(), noun));
      }
    }
    return Optional.empty();
  }

  private Optional<Carrier> above(Token noun, int steps) {
    if (noun.isRoot() || steps == 0) {
      return Optional.empty();
    }
    Token head = syntax.token(noun.head());
    if (Words.isVerb(head)) {
      return onVerb(noun, head);
    }
    boolean passes =
        noun.isRelation("conj")
            || (noun.isRelation("nmod")
                && clauses.preposition(noun).filter("of"::equals).isPresent()
                && passing.test(Words.lemma(head)));
    return passes && !Words.isVerb(head) ? above(head, steps - 1) : Optional.empty();
  }

  private Optional<Carrier> onVerb(Token noun, Token verb) {
    Optional<String> preposition = clauses.preposition(noun);
    boolean oblique = noun.isRelation("obl");
    boolean core = noun.isRelation("obj") || noun.isRelation("nsubj");
    if (!oblique && !core) {
      return Optional.empty();
    }
    boolean part =
        oblique
            && preposition.filter("in"::equals).isPresent()
            && clauses.objects(verb).stream().anyMatch(o -> Words.isOneOf(o, "part", "role"));
    if (part) {
      return lexicon
          .lightVerb("participate", Set.of("in"))
          .map(light -> new Carrier(verb, light, noun));
    }
    return lexicon
        .lightVerb(Words.lemma(verb), words(verb))
        .filter(light -> !oblique || light.particle().equals(preposition))
        .map(light -> new Carrier(verb, light, noun));
  }

  private Set<String> words(Token verb) {
    return new LinkedHashSet<>(clauses.particlesAndPrepositions(verb));
  }
}
