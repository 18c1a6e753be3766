package org.hearsay.eval.polnear;

import java.util.List;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * How often the source is right when it is a common noun ("a senior official"): of the gold
 * attributions whose content was found and whose source has a common noun as its head.
 */
final class CommonNounSources {
  private Counts counts = Counts.NONE;

  /** Takes a gold attribution whose content was found. */
  void add(AttributionSpans gold, Document read, boolean right) {
    if (isCommonNoun(gold.source(), read.get(LanguageLayers.TOKENS))) {
      counts = counts.plus(new Counts(right ? 1 : 0, 1, 1));
    }
  }

  Counts counts() {
    return counts;
  }

  /** Whether the first word that hangs outside the source is a common noun. */
  static boolean isCommonNoun(List<Span> source, List<Token> tokens) {
    for (Token token : tokens) {
      boolean hangsOutside =
          token.isRoot() || source.stream().noneMatch(tokens.get(token.head()).span()::overlaps);
      if (hangsOutside
          && !token.upos().equals("PUNCT")
          && source.stream().anyMatch(token.span()::overlaps)) {
        return token.upos().equals("NOUN");
      }
    }
    return false;
  }
}
