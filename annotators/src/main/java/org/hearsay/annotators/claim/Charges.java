package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;

/**
 * Sees a denial in "our troops did not fire" where the text holds the charge: somebody else says
 * they did, or the same side has just denied it.
 */
final class Charges {
  private static final Set<String> OWN = Set.of("i", "we", "our", "my", "us", "ours");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nor", "neither", "none", "nobody", "nothing");
  private static final Set<String> COMING =
      Set.of("will", "would", "shall", "should", "must", "can", "could", "may", "might");
  private static final Set<String> LIGHT =
      Set.of("be", "have", "do", "take", "make", "say", "go", "get", "want", "place", "country");

  private static final Set<String> AGAINST = Set.of("REB", "UAF", "OPP");
  private static final Set<String> OPINIONS =
      Set.of("know", "decide", "see", "hear", "receive", "ask", "confirm", "comment", "believe");
  private static final Set<String> WISHES =
      Set.of(
          "want",
          "need",
          "seek",
          "think",
          "intend",
          "care",
          "accept",
          "recognize",
          "recognise",
          "tolerate",
          "allow",
          "fear",
          "like",
          "expect",
          "trust",
          "understand",
          "forget");
  private static final Set<String> RETORTING =
      Set.of("retort", "insist", "maintain", "counter", "rejoin", "protest", "contend", "stress");
  private static final String NOTHING = "nothing";
  private static final String DEED = "/VERB";

  /** How many sayings back "we had nothing to do with it" points. */
  private static final int NEAR = 8;

  /** How many sayings further on a denial is still spelt out. */
  private static final int NEXT = 2;

  /** How far behind a charge, in characters, whom it names may speak: "..., which said". */
  private static final int CLAUSE = 60;

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;

  Charges(Syntax syntax, ActorIndex actors) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.actors = actors;
  }

  /** The entries, in text order, with denials seen as such. */
  List<ClaimMaker.Entry> judged(List<ClaimMaker.Entry> entries) {
    Map<String, BitSet> byWord = byWord(entries);
    List<ClaimMaker.Entry> judged = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      ClaimMaker.Entry entry = entries.get(i);
      boolean denies =
          entry.act() == Act.ASSERT
              && isNegated(entry)
              && (spellsOut(entry, judged)
                  || isNoSuch(entry)
                  || isRetort(i, entries)
                  || (isAboutOwn(entry)
                      && (isCharged(i, entries, byWord)
                          || isAnswering(i, entries)
                          || isNamed(i, entries))));
      judged.add(denies ? entry.as(Act.DENY) : entry);
    }
    return judged;
  }

  // "no such warning was given": such as has just been told of
  private boolean isNoSuch(ClaimMaker.Entry entry) {
    List<Token> words =
        entry.saying().draft().content().stream()
            .limit(1)
            .flatMap(part -> syntax.tokensIn(part).stream())
            .limit(2)
            .toList();
    return words.size() == 2
        && words.get(0).text().equalsIgnoreCase("no")
        && words.get(1).text().equals("such");
  }

  // "There is no treaty," he retorted, right behind what another says of a treaty
  private boolean isRetort(int at, List<ClaimMaker.Entry> all) {
    ClaimMaker.Entry entry = all.get(at);
    boolean retorts =
        entry.saying().cueHead().filter(cue -> RETORTING.contains(cue.lemma())).isPresent();
    if (!retorts || at == 0 || isSameSpeaker(all.get(at - 1), entry)) {
      return false;
    }
    Set<String> shared = words(entry.saying().draft().content());
    shared.retainAll(words(all.get(at - 1).saying().draft().content()));
    return !shared.isEmpty();
  }

  private static boolean isSameSpeaker(ClaimMaker.Entry one, ClaimMaker.Entry other) {
    return one.saying().speakers().stream()
        .flatMap(speaker -> speaker.actor().stream())
        .anyMatch(actor -> other.saying().isSaidBy(actor));
  }

  // "Our army did not cross the river", right behind what another says that the army has done
  private boolean isNamed(int at, List<ClaimMaker.Entry> all) {
    ClaimMaker.Entry entry = all.get(at);
    boolean deed =
        entry.saying().draft().content().stream()
            .limit(1)
            .flatMap(part -> syntax.headOf(part).stream())
            .anyMatch(verb -> !OPINIONS.contains(verb.lemma()) && !WISHES.contains(verb.lemma()));
    return deed
        && all.subList(Math.max(0, at - NEXT), at).stream()
            .filter(other -> isCharge(other, entry))
            .flatMap(other -> other.saying().draft().content().stream())
            .flatMap(this::subjects)
            .flatMap(word -> actors.phrase(word).stream())
            .anyMatch(actor -> isOnSideOf(actor, entry.saying()) || isSideless(entry));
  }

  // the words that stand for a subject, whatever the tree makes of the first
  private Stream<Token> subjects(Span content) {
    List<Token> words = syntax.tokensIn(content);
    return words.stream()
        .filter(
            word ->
                word.isRelation("nsubj")
                    || (word.equals(words.get(0)) && word.upos().equals("PROPN")));
  }

  private static boolean isSideless(ClaimMaker.Entry entry) {
    return entry.saying().speakers().stream()
        .flatMap(speaker -> speaker.actor().stream())
        .allMatch(actor -> actor.country().isEmpty());
  }

  // "No aircraft of ours has entered Peru", right behind what Peru says of aircraft
  private boolean isAnswering(int at, List<ClaimMaker.Entry> all) {
    ClaimMaker.Entry entry = all.get(at);
    boolean deed =
        entry.saying().draft().content().stream()
            .limit(1)
            .flatMap(part -> syntax.headOf(part).stream())
            .anyMatch(
                verb ->
                    Set.of("VBN", "VBD").contains(verb.xpos())
                        && verb.upos().equals("VERB")
                        && !OPINIONS.contains(verb.lemma()));
    return deed
        && at > 0
        && isCharge(all.get(at - 1), entry)
        && entry.saying().draft().content().stream()
            .flatMap(part -> syntax.tokensIn(part).stream())
            .flatMap(word -> actors.at(word).stream())
            .anyMatch(actor -> isOnSideOf(actor, all.get(at - 1).saying()));
  }

  // In the first sentence, and not of something to come.
  private boolean isNegated(ClaimMaker.Entry entry) {
    List<Token> words =
        entry.saying().draft().content().stream()
            .flatMap(part -> syntax.tokensIn(part).stream())
            .toList();
    if (words.isEmpty()) {
      return false;
    }
    int sentence = words.get(0).sentence();
    return words.stream()
        .filter(word -> word.sentence() == sentence)
        .filter(word -> NEGATIONS.contains(word.text().toLowerCase(Locale.ROOT)))
        .anyMatch(word -> !isToCome(word));
  }

  private boolean isToCome(Token negation) {
    int before = negation.index() - 1;
    return before >= 0 && COMING.contains(syntax.token(before).text());
  }

  // "Minsk denied it. 'None of our men crossed,' the minister said."
  private static boolean spellsOut(ClaimMaker.Entry entry, List<ClaimMaker.Entry> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEXT); i--) {
      ClaimMaker.Entry other = before.get(i);
      boolean same =
          other.saying().speakers().stream()
              .flatMap(speaker -> speaker.actor().stream())
              .anyMatch(actor -> isOnSideOf(actor, entry.saying()));
      if (other.act() == Act.DENY && same) {
        return true;
      }
    }
    return false;
  }

  private boolean isAboutOwn(ClaimMaker.Entry entry) {
    for (Span part : entry.saying().draft().content()) {
      for (Token word : syntax.tokensIn(part)) {
        boolean own = OWN.contains(word.text().toLowerCase(Locale.ROOT));
        if (own || actors.at(word).stream().anyMatch(actor -> isOnSideOf(actor, entry.saying()))) {
          return isInNegatedClause(word, part);
        }
      }
    }
    return false;
  }

  // "our troops did not", "no plane of ours", "had nothing to do with it"
  private boolean isInNegatedClause(Token own, Span part) {
    Token at = own;
    while (!isClause(at)
        && syntax.head(at).filter(head -> part.contains(head.span())).isPresent()) {
      at = syntax.head(at).get();
    }
    Token clause = at;
    return syntax.subtree(clause).stream()
        .filter(word -> NEGATIONS.contains(word.text().toLowerCase(Locale.ROOT)))
        .anyMatch(word -> clauseOf(word, part).index() == clause.index());
  }

  private Token clauseOf(Token word, Span part) {
    Token at = word;
    while (!isClause(at)
        && syntax.head(at).filter(head -> part.contains(head.span())).isPresent()) {
      at = syntax.head(at).get();
    }
    return at;
  }

  private boolean isClause(Token token) {
    return token.upos().equals("VERB") || clauses.subject(token).isPresent();
  }

  private static boolean isOnSideOf(Actor actor, Saying saying) {
    return saying.isSaidBy(actor)
        || saying.speakers().stream()
            .anyMatch(
                speaker ->
                    actor.country().isPresent()
                        && isOfState(actor)
                        && speaker.actor().filter(Charges::isOfState).isPresent()
                        && speaker.actor().flatMap(Actor::country).equals(actor.country()));
  }

  // rebels are not on the side of their state
  private static boolean isOfState(Actor actor) {
    return actor.sector().filter(AGAINST::contains).isEmpty();
  }

  private boolean isCharged(int at, List<ClaimMaker.Entry> all, Map<String, BitSet> byWord) {
    ClaimMaker.Entry entry = all.get(at);
    Set<String> words = words(entry.saying().draft().content());
    BitSet alike = alike(words, byWord);
    if (words.contains(NOTHING)) {
      alike.set(Math.max(0, at - NEAR), Math.min(all.size(), at + NEXT));
    }
    for (int i = Math.max(0, at - NEXT); i < Math.min(all.size(), at + NEXT); i++) {
      boolean before = anchor(all.get(i)) < anchor(entry);
      if (before && all.get(i).act() == Act.ACCUSE && names(all.get(i), entry)) {
        alike.set(i);
      }
    }
    return alike.stream().mapToObj(all::get).anyMatch(other -> isCharge(other, entry));
  }

  private static int anchor(ClaimMaker.Entry entry) {
    return entry.saying().draft().anchor().begin();
  }

  // "accused Minsk of", when Minsk speaks
  private boolean names(ClaimMaker.Entry charge, ClaimMaker.Entry entry) {
    Span whole = charge.saying().whole();
    Span source = entry.saying().draft().source().orElse(whole);
    boolean near = whole.end() <= source.begin() && source.begin() - whole.end() <= CLAUSE;
    return syntax.tokensIn(near ? whole.cover(source) : whole).stream()
        .flatMap(word -> actors.at(word).stream())
        .anyMatch(actor -> isOnSideOf(actor, entry.saying()));
  }

  private static boolean isCharge(ClaimMaker.Entry other, ClaimMaker.Entry entry) {
    return (other.act() == Act.ACCUSE || other.act() == Act.ASSERT)
        && other.saying().speakers().stream()
            .flatMap(speaker -> speaker.actor().stream())
            .noneMatch(actor -> isOnSideOf(actor, entry.saying()))
        && !other.equals(entry);
  }

  private Map<String, BitSet> byWord(List<ClaimMaker.Entry> all) {
    Map<String, BitSet> byWord = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String word : words(all.get(i).saying().draft().content())) {
        byWord.computeIfAbsent(word, each -> new BitSet()).set(i);
      }
    }
    return byWord;
  }

  /** The entries that speak of the same deed, or share two words. */
  private static BitSet alike(Set<String> words, Map<String, BitSet> byWord) {
    BitSet none = new BitSet();
    BitSet once = new BitSet();
    BitSet found = new BitSet();
    for (String word : words) {
      BitSet with = byWord.getOrDefault(word, none);
      BitSet again = (BitSet) with.clone();
      again.and(once);
      found.or(word.endsWith(DEED) ? with : again);
      once.or(with);
    }
    return found;
  }

  private Set<String> words(List<Span> spans) {
    Set<String> words = new HashSet<>();
    for (Span span : spans) {
      for (Token token : syntax.tokensIn(span)) {
        if (token.text().equalsIgnoreCase("nothing")) {
          words.add(NOTHING);
        } else if (Set.of("NOUN", "VERB").contains(token.upos())
            && !LIGHT.contains(token.lemma())) {
          words.add(token.lemma() + (token.upos().equals("VERB") ? DEED : ""));
        }
      }
    }
    return words;
  }
}
