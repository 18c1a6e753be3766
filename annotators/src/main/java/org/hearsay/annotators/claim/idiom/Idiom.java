package org.hearsay.annotators.claim.idiom;

import java.util.List;
import java.util.Set;
import org.hearsay.model.facts.Act;

/**
 * A row of the table of idioms: "point finger at @".
 *
 * @param act what is done by it
 * @param negated whether its verb must be negated
 * @param verbs the lemmas of its verb
 * @param parts what follows the verb
 */
record Idiom(Act act, boolean negated, Set<String> verbs, List<Part> parts) {
  Idiom {
    verbs = Set.copyOf(verbs);
    parts = List.copyOf(parts);
  }

  /** What a part of an idiom is. */
  enum Kind {
    /** One of some words. */
    WORD,
    /** One of some words, with which what is said begins. */
    STATEMENT,
    /** What is said. */
    CONTENT,
    /** Who is accused, threatened, praised. */
    PARTY
  }

  /**
   * A part of an idiom.
   *
   * @param kind what it is
   * @param words the words of which one must stand there; empty for a slot
   */
  record Part(Kind kind, Set<String> words) {
    Part {
      words = Set.copyOf(words);
    }

    boolean isSlot() {
      return kind == Kind.CONTENT || kind == Kind.PARTY;
    }
  }
}
