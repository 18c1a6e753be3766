package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.actor.phrase.Gender;
import org.hearsay.annotators.actor.phrase.Genders;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Takes a pronoun that speaks, and that nothing else settles, for whoever the sentence before is
 * about: its subject, if that fits.
 */
final class SubjectBefore {
  private static final Set<String> ONE = Set.of("he", "she");
  private static final String THING = "it";

  private final Syntax syntax;
  private final ActorIndex actors;
  private final Clauses clauses;

  SubjectBefore(Syntax syntax, ActorIndex actors) {
    this.syntax = syntax;
    this.actors = actors;
    this.clauses = new Clauses(syntax);
  }

  /** The actors whom the pronoun that is the source may stand for; empty when none fits. */
  List<Actor> of(Span source) {
    Optional<Token> pronoun =
        syntax.tokensIn(source).stream().findFirst().filter(word -> word.upos().equals("PRON"));
    if (pronoun.isEmpty() || pronoun.get().sentence() == 0) {
      return List.of();
    }
    String word = pronoun.get().text().toLowerCase(Locale.ROOT);
    Sentence before = syntax.sentences().get(pronoun.get().sentence() - 1);
    List<Token> tokens = syntax.tokensOf(before);
    List<Actor> main =
        tokens.stream()
            .filter(Token::isRoot)
            .findFirst()
            .flatMap(clauses::subject)
            .map(actors::phrase)
            .filter(found -> fits(word, found))
            .orElse(List.of());
    return main.isEmpty() ? onlyOne(word, tokens) : main;
  }

  // "Haddad had ordered it, the court found. He": of all subjects one alone fits
  private List<Actor> onlyOne(String word, List<Token> tokens) {
    List<List<Actor>> fitting =
        tokens.stream()
            .filter(token -> token.isRelation("nsubj"))
            .map(actors::phrase)
            .filter(found -> fits(word, found))
            .distinct()
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : List.of();
  }

  private static boolean fits(String word, List<Actor> found) {
    if (word.equals("they")) {
      return found.size() > 1 || found.stream().anyMatch(SubjectBefore::isSeveral);
    }
    if (found.size() != 1 || isSeveral(found.get(0))) {
      return false;
    }
    Actor actor = found.get(0);
    boolean person = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.UNNAMED;
    if (word.equals(THING)) {
      return !person;
    }
    Gender gender = Genders.ofName(actor.name());
    return ONE.contains(word)
        && person
        && gender.agrees(word.equals("he") ? Gender.MALE : Gender.FEMALE);
  }

  private static boolean isSeveral(Actor actor) {
    return actor.kind() == ActorKind.GROUP || actor.count().filter(count -> count > 1).isPresent();
  }
}
