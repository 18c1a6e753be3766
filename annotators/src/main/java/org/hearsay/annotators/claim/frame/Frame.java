package org.hearsay.annotators.claim.frame;

import java.util.Set;

/**
 * How a saying verb takes its parts.
 *
 * @param object what its object is
 * @param contents the forms its content takes: {@code that}, {@code to}, {@code ing}, {@code as} or
 *     prepositions
 */
public record Frame(ObjectRole object, Set<String> contents) {
  /** The frame of verbs that only the lexicon of cues knows. */
  public static final Frame PLAIN = new Frame(ObjectRole.NONE, Set.of("that"));

  public Frame {
    contents = Set.copyOf(contents);
  }

  /** What the direct object of a saying verb is. */
  public enum ObjectRole {
    /** Who is told. */
    RECIPIENT,
    /** Who is accused, asked, praised. */
    ABOUT,
    /** What is said. */
    CONTENT,
    /** A party it is about, else what is said. */
    EITHER,
    /** What is said, when it names somebody's statement. */
    STATEMENT,
    /** Nothing. */
    NONE
  }
}
