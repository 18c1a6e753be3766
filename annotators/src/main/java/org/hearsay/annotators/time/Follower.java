package org.hearsay.annotators.time;

import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.language.phrase.Words;

/** What one expression has from the one before it, or from its tense. */
final class Follower {
  private Follower() {}

  /**
   * Whether the expression is joined to the one that ends at the position: "Friday and Saturday".
   */
  static boolean isJoined(Words words, int end, Phrase phrase) {
    int gap = phrase.begin() - end;
    boolean joined = words.is(end, "and", "or", "to", ",", "until", "through") || words.isDash(end);
    boolean owned = words.is(phrase.end(), "'s");
    return end > 0
        && joined
        && !owned
        && (gap == 1 || (gap == 2 && words.is(end + 1, "on", "and", "or")));
  }

  /** Whether "soon" is said of the past and tells no time. */
  static boolean isEmpty(Meaning meaning, Direction direction) {
    return meaning instanceof Meaning.Reference reference
        && reference.value().equals("FUTURE_REF")
        && direction == Direction.PAST;
  }
}
