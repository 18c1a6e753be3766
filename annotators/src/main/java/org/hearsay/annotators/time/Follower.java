package org.hearsay.annotators.time;

import java.util.Set;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.language.phrase.Words;

/** What one expression has from the one before it, or from its tense. */
final class Follower {
  private static final Set<String> SAID =
      Set.of("said", "says", "told", "announced", "added", "reported", "stated");
  private static final int RECIPIENTS = 4;

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

  /** Whether it is when something was said: "said on Thursday", "told reporters late Friday". */
  static boolean isOfSaying(Words words, Phrase phrase) {
    int at = phrase.begin() - 1;
    at = words.is(at, "on", "late", "early") ? at - 1 : at;
    for (int i = at; i >= Math.max(0, at - RECIPIENTS); i--) {
      if (words.in(i, SAID)) {
        return i == at || words.is(i, "told");
      }
      if (!words.tag(i).matches("NNP?S?|DT|JJ|PRP\\$?")) {
        return false;
      }
    }
    return false;
  }

  /** Whether "soon" is said of the past and tells no time. */
  static boolean isEmpty(Meaning meaning, Direction direction) {
    return meaning instanceof Meaning.Reference reference
        && reference.value().equals("FUTURE_REF")
        && direction == Direction.PAST;
  }
}
