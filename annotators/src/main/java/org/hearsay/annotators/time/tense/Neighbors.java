package org.hearsay.annotators.time.tense;

import java.util.Set;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.language.phrase.Words;

/** Tells the direction of a time from the verbs that stand near it, when no tree does. */
final class Neighbors {
  private static final int REACH = 12;
  private static final Set<String> AHEAD =
      Set.of(
          "will", "'ll", "shall", "wo", "would", "may", "might", "could", "should", "must", "to");

  private Neighbors() {}

  static Direction direction(Words words, Phrase phrase) {
    for (int i = 1; i <= REACH; i++) {
      Direction left = at(words, phrase.begin() - i);
      if (left != Direction.UNKNOWN) {
        return words.is(phrase.begin() - i, "to") ? purpose(words, phrase.begin() - i) : left;
      }
      Direction right = i > 1 ? at(words, phrase.end() - 1 + i) : Direction.UNKNOWN;
      if (right != Direction.UNKNOWN) {
        return right;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "held a parade to mark the day on Friday": what was done for it is past, it may be. */
  private static Direction purpose(Words words, int to) {
    for (int at = to - 1; at >= Math.max(0, to - REACH) && !words.is(at, ",", ";"); at--) {
      if (words.tag(at).equals("VBD")) {
        return Direction.NEAR;
      }
    }
    return Direction.FUTURE;
  }

  private static Direction at(Words words, int at) {
    if (!words.has(at)) {
      return Direction.UNKNOWN;
    }
    boolean verbAfterTo = !words.is(at, "to") || words.tag(at + 1).equals("VB");
    if (words.in(at, AHEAD) && verbAfterTo) {
      return Direction.FUTURE;
    }
    return words.tag(at).equals("VBD") || words.is(at, "said", "was", "were", "had")
        ? Direction.PAST
        : Direction.UNKNOWN;
  }
}
