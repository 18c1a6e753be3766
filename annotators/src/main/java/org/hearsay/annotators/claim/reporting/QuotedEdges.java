package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Ends a content with the quotation that a reporting clause follows: in {@code "We left," an
 * officer of the guard, Lars Falk, said} the officer is no part of what is said.
 */
final class QuotedEdges {
  private static final Set<String> CLOSING = Set.of(",", "?", "!", "\u2014");

  private final Syntax syntax;
  private final TokenSpans spans;
  private final List<Quotation> quotations;

  QuotedEdges(Syntax syntax, TokenSpans spans, List<Quotation> quotations) {
    this.syntax = syntax;
    this.spans = spans;
    this.quotations = quotations;
  }

  /** The draft without words of its reporting clause in its content. */
  Draft mend(Draft draft) {
    if (draft.cue().isEmpty() || draft.content().isEmpty()) {
      return draft;
    }
    Span cue = draft.cue().get();
    Span before = draft.content().get(0).cover(cue);
    BitSet content = spans.tokens(draft.content());
    int size = content.cardinality();
    for (Quotation quotation : Quotation.touching(quotations, before)) {
      int end = quotation.outer().end();
      if (quotation.isSpeech()
          && end < cue.begin()
          && draft.covers(quotation.parts().get(0))
          && isClause(quotation, new Span(end, cue.begin()))) {
        content.andNot(spans.tokens(List.of(new Span(end, cue.begin()))));
      }
    }
    boolean cut = content.cardinality() < size && !content.isEmpty();
    return cut ? draft.withContent(spans.spans(content)) : draft;
  }

  // The quotation ends in a comma, and up to the cue stand a noun phrase and no verb.
  private boolean isClause(Quotation quotation, Span gap) {
    List<Token> quoted = syntax.tokensIn(quotation.outer());
    List<Token> words = syntax.tokensIn(gap);
    boolean paused =
        quoted.stream()
            .skip(Math.max(0, quoted.size() - 2))
            .anyMatch(token -> CLOSING.contains(token.text()));
    return paused
        && words.stream()
            .noneMatch(
                token ->
                    token.upos().equals("VERB")
                        || token.upos().equals("AUX")
                        || Set.of(".", "\"", "\u201C").contains(token.text()));
  }
}
