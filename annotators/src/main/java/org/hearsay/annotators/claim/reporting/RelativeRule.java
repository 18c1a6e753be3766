package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/**
 * Reads an answer in a relative clause: "..., a charge that the army denied", "a finding it
 * rejects", "a figure which was disputed by the ministry".
 */
final class RelativeRule {
  private static final Set<String> STATEMENTS =
      Set.of(
          "charge",
          "claim",
          "accusation",
          "allegation",
          "assertion",
          "report",
          "suggestion",
          "finding",
          "figure",
          "conclusion",
          "account",
          "version",
          "toll",
          "verdict",
          "criticism",
          "statement",
          "number");
  private static final Set<String> NAMING = Set.of("call", "describe", "brand", "label");
  private static final Set<String> OPENERS = Set.of("that", "which");
  private static final Set<String> TAILS = Set.of("ADP", "ADV", "PUNCT", "CCONJ", "SCONJ");
  private static final int REACH = 10;

  private final Syntax syntax;
  private final Phrases phrases;
  private final ClaimCues cues;

  RelativeRule(Syntax syntax, Phrases phrases, ClaimCues cues) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.cues = cues;
  }

  Optional<Draft> read(Token noun) {
    int first = noun.index() + (isPaused(noun) ? 2 : 1);
    int limit = Math.min(syntax.sentenceOf(noun).endToken(), first + REACH);
    if (!STATEMENTS.contains(noun.lemma()) || first + 1 >= limit) {
      return Optional.empty();
    }
    boolean opened = OPENERS.contains(syntax.token(first).text());
    if (!opened && !isApposition(noun)) {
      return Optional.empty();
    }
    int begin = opened ? first + 1 : first;
    for (int at = begin; at < limit; at++) {
      Token word = syntax.token(at);
      if (word.upos().equals("VERB")) {
        return at == begin && !opened ? Optional.empty() : answer(noun, begin, word);
      }
      if (word.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "The charge, which the army rejects, was made"
  private boolean isPaused(Token noun) {
    int next = noun.index() + 2;
    return next < syntax.sentenceOf(noun).endToken()
        && syntax.token(next - 1).text().equals(",")
        && syntax.token(next).text().equals("which");
  }

  // ", a charge it denies": without "that" only where the noun is put beside what it names
  private boolean isApposition(Token noun) {
    int at = noun.index() - 1;
    int floor = syntax.sentenceOf(noun).firstToken();
    while (at > floor && Set.of("DET", "ADJ", "NUM", "X").contains(syntax.token(at).upos())) {
      at--;
    }
    return at > floor && at < noun.index() - 1 && syntax.token(at).text().equals(",");
  }

  private Optional<Draft> answer(Token noun, int begin, Token verb) {
    boolean denies =
        cues.verb(verb.lemma(), Set.of()).map(ClaimCue::act).filter(Act.DENY::equals).isPresent();
    boolean names = NAMING.contains(verb.lemma());
    int next = verb.index() + 1;
    int limit = syntax.sentenceOf(verb).endToken();
    boolean ends = next >= limit || TAILS.contains(syntax.token(next).upos());
    if (!(denies && ends) && !names) {
      return Optional.empty();
    }
    return subject(begin, verb, limit)
        .map(
            source ->
                new Draft(
                    Optional.of(source),
                    Optional.of(verb.span()),
                    phrases.spans().spans(names ? behind(verb, limit) : named(noun)),
                    Draft.Origin.RELATIVE,
                    0.7))
        .filter(draft -> !draft.content().isEmpty());
  }

  private Optional<Span> subject(int begin, Token verb, int limit) {
    int end = verb.index();
    while (end > begin && !isNominal(syntax.token(end - 1))) {
      end--;
    }
    if (end > begin) {
      Token last = syntax.token(end - 1);
      boolean speaks = phrases.canSpeak(last) || last.upos().equals("PRON");
      return speaks ? Optional.of(syntax.spanOf(begin, end)) : Optional.empty();
    }
    int by = verb.index() + 1;
    return by < limit && syntax.token(by).text().equals("by")
        ? phrases
            .objectOf(syntax.token(by))
            .filter(phrases::canSpeak)
            .map(head -> syntax.spanOf(by + 1, Math.max(by + 2, endOfName(head, limit))))
        : Optional.empty();
  }

  private int endOfName(Token head, int limit) {
    int end = head.index() + 1;
    while (end < limit && syntax.token(end).isRelation("flat")) {
      end++;
    }
    return end;
  }

  private BitSet behind(Token verb, int limit) {
    BitSet content = new BitSet();
    content.set(Math.min(verb.index() + 1, limit), limit);
    return content;
  }

  private BitSet named(Token noun) {
    BitSet content = new BitSet();
    content.set(Math.max(syntax.firstOfSubtree(noun), noun.index() - 1), noun.index() + 1);
    return content;
  }

  private static boolean isNominal(Token token) {
    return Set.of("NOUN", "PROPN", "PRON").contains(token.upos());
  }
}
