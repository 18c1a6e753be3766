package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;

/**
 * Reads figures that leave out what they count because somebody else has just said it: "put the
 * number at nine", "speaks of 200".
 */
final class BareFigures {
  private static final Set<String> PUTTING = Set.of("put", "speak");
  private static final Set<String> FIGURES = Set.of("figure", "number", "toll", "total", "count");
  private static final int NEAR = 4;

  private final Syntax syntax;
  private final ComponentId by;

  BareFigures(Syntax syntax, ComponentId by) {
    this.syntax = syntax;
    this.by = by;
  }

  /** Whether the claim puts a figure against one that was told before. */
  static boolean isPut(Claim claim, Syntax syntax) {
    boolean told =
        claim.content().stream()
            .limit(1)
            .flatMap(part -> syntax.tokensIn(part).stream().limit(NEAR))
            .anyMatch(word -> word.isRelation("nsubj") && FIGURES.contains(word.lemma()));
    return told
        || claim
            .cue()
            .flatMap(syntax::headOf)
            .filter(head -> PUTTING.contains(head.lemma()))
            .isPresent();
  }

  /** The figures of claims in which nobody has found one. */
  List<Quantity> of(List<Claim> claims, List<Quantity> known) {
    List<Quantity> found = new ArrayList<>();
    for (Claim claim : claims) {
      boolean bare =
          isPut(claim, syntax)
              && claim.content().size() == 1
              && known.stream().noneMatch(each -> claim.content().get(0).contains(each.mention()));
      if (bare) {
        last(claim.content().get(0)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Quantity> last(Span content) {
    List<Token> tokens = syntax.tokensIn(content);
    Words words = Words.of(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Numeral> number = Numeral.at(words, at);
      if (number.filter(each -> each.end() == tokens.size()).isPresent()) {
        Optional<Double> value = number.map(Numeral::value);
        Span mention = words.span(at, tokens.size());
        return Optional.of(
            new Quantity(
                "", value, value, false, "", Measure.OTHER, Optional.empty(), mention, by));
      }
    }
    return Optional.empty();
  }
}
