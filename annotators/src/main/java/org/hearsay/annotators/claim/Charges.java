package org.hearsay.annotators.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;

/** Sees a denial in "our troops did not fire" where somebody else in the text says they did. */
final class Charges {
  private static final Set<String> OWN = Set.of("i", "we", "our", "my");
  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "take", "make", "say", "go", "get", "want", "place", "country");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;

  Charges(Syntax syntax, ActorIndex actors) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.actors = actors;
  }

  /** The act of an entry among all entries. */
  Act act(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all) {
    if (entry.act() != Act.ASSERT) {
      return entry.act();
    }
    for (Span part : entry.saying().draft().content()) {
      for (Token verb : syntax.tokensIn(part)) {
        if (verb.upos().equals("VERB")
            && clauses.isNegated(verb)
            && isOwnDeed(verb, entry.saying())) {
          Set<String> words = words(List.of(part));
          if (all.stream().anyMatch(other -> isCharge(other, entry, words, verb))) {
            return Act.DENY;
          }
        }
      }
    }
    return entry.act();
  }

  private boolean isOwnDeed(Token verb, Saying saying) {
    Optional<Token> subject = clauses.subject(verb);
    if (subject.isEmpty()) {
      return false;
    }
    boolean own =
        syntax.subtree(subject.get()).stream()
            .anyMatch(token -> OWN.contains(token.text().toLowerCase(Locale.ROOT)));
    return own
        || actors.phrase(subject.get()).stream().anyMatch(actor -> isOnSideOf(actor, saying));
  }

  private static boolean isOnSideOf(Actor actor, Saying saying) {
    return saying.isSaidBy(actor)
        || saying.speakers().stream()
            .anyMatch(
                speaker ->
                    actor.country().isPresent()
                        && speaker.actor().flatMap(Actor::country).equals(actor.country()));
  }

  private boolean isCharge(
      ClaimMaker.Entry other, ClaimMaker.Entry entry, Set<String> words, Token verb) {
    Saying saying = other.saying();
    boolean others =
        !other.equals(entry)
            && saying.speakers().stream()
                .flatMap(speaker -> speaker.actor().stream())
                .noneMatch(actor -> isOnSideOf(actor, entry.saying()));
    boolean says = other.act() == Act.ACCUSE || other.act() == Act.ASSERT;
    Set<String> theirs = words(saying.draft().content());
    boolean same = theirs.contains(verb.lemma()) && !LIGHT.contains(verb.lemma());
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(theirs);
    return others && says && (same || shared.size() > 1);
  }

  private Set<String> words(List<Span> spans) {
    Set<String> words = new HashSet<>();
    for (Span span : spans) {
      for (Token token : syntax.tokensIn(span)) {
        if (Set.of("NOUN", "VERB").contains(token.upos()) && !LIGHT.contains(token.lemma())) {
          words.add(token.lemma());
        }
      }
    }
    return words;
  }
}
