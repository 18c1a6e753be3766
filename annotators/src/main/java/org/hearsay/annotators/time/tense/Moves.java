package org.hearsay.annotators.time.tense;

import java.util.Set;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.VerbForms;
import org.hearsay.language.phrase.Words;

/** Reads which day an appointment was moved from and to: "put off from Monday until Thursday". */
final class Moves {
  private static final int REACH = 7;
  private static final Set<String> WAYS = Set.of("off", "back", "over", "forward", "up", "ahead");

  private Moves() {}

  static Direction direction(Words words, Phrase phrase) {
    int at = phrase.begin() - 1;
    boolean from = words.is(at, "from");
    if (!from && !words.is(at, "to", "until", "till")) {
      return Direction.UNKNOWN;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !words.is(i, ",", ";"); i--) {
      if (moves(words, i)) {
        return from || isRange(words, i, at) ? Direction.NEAR : Direction.FUTURE;
      }
    }
    return Direction.UNKNOWN;
  }

  private static boolean isRange(Words words, int verb, int to) {
    for (int i = verb + 1; i < to; i++) {
      if (words.is(i, "from")) {
        return true;
      }
    }
    return false;
  }

  private static boolean moves(Words words, int at) {
    Token verb = words.token(at);
    boolean light = VerbForms.isIn(verb, LIGHT);
    return words.tag(at).startsWith("VB")
        && VerbForms.isIn(verb, Verbs.RESCHEDULING)
        && (!light || words.in(at + 1, WAYS) || words.in(at + 2, WAYS));
  }

  private static final Set<String> LIGHT = Set.of("put", "push", "bring", "hold");
}
