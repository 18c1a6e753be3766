package org.hearsay.annotators.time.grammar;

import java.util.Set;
import org.hearsay.language.phrase.Words;

/** Finds the preposition that a time stands with. */
public final class Prepositions {
  private static final int REACH = 5;
  private static final Set<String> RECORDS =
      Set.of("first", "time", "times", "level", "low", "high", "lows", "highs", "record", "only");

  private Prepositions() {}

  /** The preposition, past words such as "about". */
  public static String before(Words words, int begin) {
    int at = begin - 1;
    while (words.is(at, "about", "around", "the", "just", "only", "very", "at", "least")
        && words.has(at - 1)) {
      at--;
    }
    return words.is(at, "in") && isRecord(words, at) ? "for" : words.at(at);
  }

  /** "The lowest level in six years" looks back, not ahead. */
  private static boolean isRecord(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      boolean superlative = words.tag(i).equals("JJS") || words.tag(i).equals("RBS");
      if (superlative || words.in(i, RECORDS)) {
        return true;
      }
    }
    return false;
  }
}
