package org.hearsay.annotators.time.grammar;

import org.hearsay.language.phrase.Words;

/** Finds the preposition that a time stands with. */
public final class Prepositions {
  private Prepositions() {}

  /** The preposition, past words such as "about". */
  public static String before(Words words, int begin) {
    int at = begin - 1;
    while (words.is(at, "about", "around", "the", "just", "only", "very", "at", "least")
        && words.has(at - 1)) {
      at--;
    }
    return words.at(at);
  }
}
