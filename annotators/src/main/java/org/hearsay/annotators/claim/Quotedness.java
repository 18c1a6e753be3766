package org.hearsay.annotators.claim;

import java.util.List;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.annotators.claim.reporting.TokenSpans;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/** Tells how much of a content stands inside quotation marks. */
final class Quotedness {
  private final Syntax syntax;
  private final List<Quotation> quotations;

  Quotedness(Syntax syntax, List<Quotation> quotations) {
    this.syntax = syntax;
    this.quotations = List.copyOf(quotations);
  }

  Claim.Kind of(List<Span> content) {
    int inside = 0;
    int words = 0;
    for (Span part : content) {
      List<Quotation> near =
          Quotation.touching(quotations, part).stream()
              .filter(quotation -> quotation.outer().overlaps(part))
              .toList();
      for (Token token : syntax.tokensIn(part)) {
        if (TokenSpans.isWord(token)) {
          words++;
          inside += isQuoted(token, near) ? 1 : 0;
        }
      }
    }
    if (inside == 0) {
      return Claim.Kind.INDIRECT;
    }
    return inside == words ? Claim.Kind.DIRECT : Claim.Kind.MIXED;
  }

  private static boolean isQuoted(Token token, List<Quotation> quotations) {
    return quotations.stream()
        .anyMatch(each -> each.parts().stream().anyMatch(part -> part.contains(token.span())));
  }
}
