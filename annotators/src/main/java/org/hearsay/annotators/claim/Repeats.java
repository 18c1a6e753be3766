package org.hearsay.annotators.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/** Finds claims that say again what the same source said before. */
final class Repeats {
  private static final double SAME = 0.7;
  private static final int LEAST = 3;

  /** What is said again later stands in the headline or near the beginning. */
  private static final int EARLIEST = 200;

  private final Syntax syntax;

  Repeats(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The ids of earlier claims that this one repeats, the first one only. */
  List<String> of(Claim claim, List<Claim> earlier) {
    Set<String> words = words(claim);
    return earlier.stream()
        .limit(EARLIEST)
        .filter(other -> isSameSource(claim, other) && !isNested(claim, other))
        .filter(other -> isSame(words, words(other)))
        .limit(1)
        .map(Claim::id)
        .toList();
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
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return least >= LEAST && both.size() >= SAME * least;
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
