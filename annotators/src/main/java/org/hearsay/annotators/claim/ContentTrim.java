package org.hearsay.annotators.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.TokenSpans;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** Takes "that", marks, source and cue off a content, and parts its conjuncts. */
final class ContentTrim {
  private final Syntax syntax;
  private final TokenSpans spans;

  ContentTrim(Syntax syntax) {
    this.syntax = syntax;
    this.spans = new TokenSpans(syntax);
  }

  /** The content spans of a draft as a claim shows them. */
  List<Span> trim(Draft draft) {
    BitSet words = spans.tokens(draft.content());
    draft.cue().ifPresent(cue -> words.andNot(spans.tokens(List.of(cue))));
    BitSet trimmed = (BitSet) words.clone();
    for (int at = words.nextSetBit(0); at >= 0; at = words.nextSetBit(at + 1)) {
      Token token = syntax.token(at);
      boolean first = at == 0 || !words.get(at - 1) || !hasWordBefore(words, at);
      if (isThat(token) && (first || (opensConjunct(token) && isJoined(at)))) {
        trimmed.clear(at);
        if (at > 0 && syntax.token(at - 1).upos().equals("CCONJ")) {
          trimmed.clear(at - 1);
        }
      }
    }
    List<Span> found = spans.spans(trimmed).stream().filter(this::hasSubstance).toList();
    return found.isEmpty() ? spans.spans(words) : found;
  }

  private boolean hasSubstance(Span span) {
    return syntax.tokensIn(span).stream()
        .anyMatch(
            token ->
                !Set.of("DET", "ADP", "CCONJ", "SCONJ", "PUNCT", "PART").contains(token.upos()));
  }

  private boolean hasWordBefore(BitSet words, int at) {
    int first = at;
    while (first > 0 && words.get(first - 1)) {
      first--;
      if (TokenSpans.isWord(syntax.token(first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThat(Token token) {
    return token.text().equals("that")
        && (token.isRelation("mark") || token.upos().equals("SCONJ"));
  }

  private boolean isJoined(int at) {
    String before = syntax.token(at - 1).text();
    return before.equals(",") || before.equals(";") || syntax.token(at - 1).upos().equals("CCONJ");
  }

  // The second "that" of "said that A, and that B".
  private boolean opensConjunct(Token that) {
    return syntax.head(that).filter(clause -> clause.isRelation("conj")).isPresent();
  }
}
