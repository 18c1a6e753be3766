package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Act;

/** Reads an answer in a relative clause: "..., a charge that the army denied". */
final class RelativeRule {
  private static final Set<String> STATEMENTS =
      Set.of("charge", "claim", "accusation", "allegation", "assertion", "report", "suggestion");
  private static final Set<String> NAMING = Set.of("call", "describe", "brand", "label");
  private static final int REACH = 9;

  private final Syntax syntax;
  private final Phrases phrases;
  private final ClaimCues cues;

  RelativeRule(Syntax syntax, Phrases phrases, ClaimCues cues) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.cues = cues;
  }

  Optional<Draft> read(Token noun) {
    int that = noun.index() + 1;
    int limit = syntax.sentenceOf(noun).endToken();
    if (!STATEMENTS.contains(noun.lemma())
        || that + 2 >= limit
        || !Set.of("that", "which").contains(syntax.token(that).text())) {
      return Optional.empty();
    }
    for (int at = that + 2; at < Math.min(limit, that + REACH); at++) {
      Token verb = syntax.token(at);
      if (verb.upos().equals("VERB")) {
        return answer(noun, that, verb, limit);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> answer(Token noun, int that, Token verb, int limit) {
    boolean denies =
        cues.verb(verb.lemma(), Set.of()).map(ClaimCue::act).filter(Act.DENY::equals).isPresent();
    boolean names = NAMING.contains(verb.lemma());
    boolean ends = verb.index() + 1 >= limit || !TokenSpans.isWord(syntax.token(verb.index() + 1));
    if (!(denies && ends) && !names) {
      return Optional.empty();
    }
    int end = verb.index();
    while (end > that + 1 && !isNominal(syntax.token(end - 1))) {
      end--;
    }
    if (end == that + 1 || !phrases.canSpeak(syntax.token(end - 1))) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    if (names) {
      content.set(verb.index() + 1, limit);
    } else {
      content.set(Math.max(syntax.firstOfSubtree(noun), noun.index() - 1), noun.index() + 1);
    }
    return Optional.of(
        new Draft(
            Optional.of(syntax.spanOf(that + 1, end)),
            Optional.of(verb.span()),
            phrases.spans().spans(content),
            Draft.Origin.RULE,
            0.7));
  }

  private static boolean isNominal(Token token) {
    return Set.of("NOUN", "PROPN", "PRON").contains(token.upos());
  }
}
