package org.hearsay.annotators.claim.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Finds where a charge begins behind whoever is charged, however much is said of him: "accused Lars
 * Falk, the guard's chief since 2016, of burning the barn" charges with "burning the barn".
 */
final class ChargeEdges {
  private static final Set<String> ACCUSING = Set.of("accuse", "suspect", "convict");
  private static final int LONGEST_CHARGED = 24;

  private final Syntax syntax;

  ChargeEdges(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The draft with what the charge is as its content. */
  Draft mend(Draft draft) {
    Optional<Token> verb =
        draft.cue().flatMap(syntax::headOf).filter(head -> ACCUSING.contains(head.lemma()));
    if (verb.isEmpty() || draft.content().size() > 1) {
      return draft;
    }
    int limit = syntax.sentenceOf(verb.get()).endToken();
    int behind = verb.get().index() + 1;
    int of = charge(behind, Math.min(limit - 1, behind + LONGEST_CHARGED));
    if (of < 0) {
      return draft;
    }
    Span charge = charge(syntax.token(of + 1), limit);
    Optional<Span> old = draft.content().stream().findFirst();
    boolean elsewhere =
        old.filter(span -> span.begin() >= charge.begin() || span.begin() < verb.get().span().end())
            .isPresent();
    return elsewhere
        ? draft
        : draft.withContent(
            List.of(
                new Span(charge.begin(), Math.max(charge.end(), old.map(Span::end).orElse(0)))));
  }

  private Span charge(Token verb, int limit) {
    int end = Math.max(verb.index() + 1, Math.min(limit, syntax.endOfSubtree(verb)));
    return syntax.spanOf(verb.index(), withoutMarks(verb.index(), end));
  }

  /** The "of" before the first verb of doing; -1 where another clause comes first. */
  private int charge(int from, int limit) {
    for (int at = from; at < limit; at++) {
      Token word = syntax.token(at);
      if (word.text().equals("of") && syntax.token(at + 1).xpos().equals("VBG")) {
        return at;
      }
      boolean other = Set.of("that", "to", ";", ":").contains(word.text()) && !isPlace(word);
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  // "its envoy to the bloc", "the man that"
  private static boolean isPlace(Token word) {
    return word.upos().equals("ADP") || word.xpos().equals("WDT");
  }

  private int withoutMarks(int begin, int end) {
    int last = end;
    while (last > begin + 1 && !TokenSpans.isWord(syntax.token(last - 1))) {
      last--;
    }
    return last;
  }
}
