package org.hearsay.language.decoding;

import java.util.Locale;
import java.util.Set;

/**
 * The personal pronouns, which are few: a capitalized word that was taken for one and is none is a
 * name. Encoders take a surname that opens a sentence and speaks for "he".
 */
final class PersonalPronouns {
  private static final Set<String> ALL =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "you",
          "your",
          "yours",
          "yourself",
          "yourselves",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "themself",
          "one",
          "oneself",
          "ya",
          "yall",
          "thou",
          "thee",
          "thy",
          "ye");

  private PersonalPronouns() {}

  /** Whether a word with this tag cannot be the pronoun that the tag says it is. */
  static boolean isNone(String word, String xpos) {
    return xpos.startsWith("PRP")
        && word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase)
        && !ALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
