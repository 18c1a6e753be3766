package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/** Finds claims that say again what the same source said before; for one list of claims. */
final class Repeats {
  private static final double SAME = 0.7;
  private static final int LEAST = 3;

  /** What is said again later stands in the headline or near the beginning. */
  private static final int EARLIEST = 200;

  private final Syntax syntax;
  private final List<Set<String>> wordsOfEarlier = new ArrayList<>();

  Repeats(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The ids of earlier claims that this one repeats, the first one only. */
  List<String> of(Claim claim, List<Claim> earlier) {
    for (int i = wordsOfEarlier.size(); i < Math.min(EARLIEST, earlier.size()); i++) {
      wordsOfEarlier.add(words(earlier.get(i)));
    }
    Set<String> words = words(claim);
    for (int i = 0; i < wordsOfEarlier.size(); i++) {
      Claim other = earlier.get(i);
      if (isSameSource(claim, other)
          && isSame(words, wordsOfEarlier.get(i))
          && !isNested(claim, other)) {
        return List.of(other.id());
      }
    }
    return List.of();
  }

  private static boolean isSameSource(Claim one, Claim other) {
    return one.source().actor().isPresent() && one.source().actor().equals(other.source().actor());
  }

  private static boolean isNested(Claim one, Claim other) {
    return one.content().stream()
        .anyMatch(part -> other.content().stream().anyMatch(part::overlaps));
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    int least = Math.min(one.size(), other.size());
    return least >= LEAST && one.stream().filter(other::contains).count() >= SAME * least;
  }

  private Set<String> words(Claim claim) {
    Set<String> words = new HashSet<>();
    for (Span part : claim.content()) {
      for (Token token : syntax.tokensIn(part)) {
        if (Set.of("NOUN", "PROPN", "VERB", "NUM", "ADJ").contains(token.upos())) {
          words.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }
}
