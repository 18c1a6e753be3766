package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.language.phrase.Words;

/** A rule of the grammar: reads one kind of expression at a position. */
@FunctionalInterface
interface Rule {
  /** The expression that begins exactly here. */
  Optional<Phrase> read(Words words, int begin);

  /** The longest of what the rules read here; of equally long ones the first. */
  static Optional<Phrase> longest(Iterable<Rule> rules, Words words, int begin) {
    Optional<Phrase> best = Optional.empty();
    for (Rule rule : rules) {
      Optional<Phrase> found = rule.read(words, begin);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }
}
