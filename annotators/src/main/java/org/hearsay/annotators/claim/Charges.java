package org.hearsay.annotators.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** The entries with the acts that they have among all of them. */
  List<ClaimMaker.Entry> judged(List<ClaimMaker.Entry> all) {
    Map<String, BitSet> byWord = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String word : words(all.get(i).saying().draft().content())) {
        byWord.computeIfAbsent(word, each -> new BitSet()).set(i);
      }
    }
    return all.stream().map(entry -> entry.as(act(entry, all, byWord))).toList();
  }

  private Act act(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all, Map<String, BitSet> byWord) {
    if (entry.act() != Act.ASSERT) {
      return entry.act();
    }
    for (Span part : entry.saying().draft().content()) {
      for (Token verb : syntax.tokensIn(part)) {
        if (verb.upos().equals("VERB")
            && clauses.isNegated(verb)
            && isOwnDeed(verb, entry.saying())) {
          BitSet alike = alike(part, verb, byWord);
          if (alike.stream().mapToObj(all::get).anyMatch(other -> isCharge(other, entry))) {
            return Act.DENY;
          }
        }
      }
    }
    return entry.act();
  }

  /** The entries that speak of the same deed, or share two words. */
  private BitSet alike(Span part, Token verb, Map<String, BitSet> byWord) {
    BitSet none = new BitSet();
    BitSet once = new BitSet();
    BitSet found = (BitSet) byWord.getOrDefault(verb.lemma(), none).clone();
    for (String word : words(List.of(part))) {
      BitSet with = byWord.getOrDefault(word, none);
      BitSet again = (BitSet) with.clone();
      again.and(once);
      found.or(again);
      once.or(with);
    }
    return found;
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

  private static boolean isCharge(ClaimMaker.Entry other, ClaimMaker.Entry entry) {
    return (other.act() == Act.ACCUSE || other.act() == Act.ASSERT)
        && other.saying().speakers().stream()
            .flatMap(speaker -> speaker.actor().stream())
            .noneMatch(actor -> isOnSideOf(actor, entry.saying()))
        && !other.equals(entry);
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
