package org.hearsay.pages;

import org.hearsay.model.facts.Category;

/** The small words between an event's kind and its parties. */
public final class Prepositions {
  private Prepositions() {}

  /** The word before those who act. */
  public static String before(Category type) {
    return switch (type) {
      case CONSULT, AGREE, COOPERATE -> " of ";
      default -> " by ";
    };
  }

  /** The word before those who are acted upon. */
  public static String towards(Category type) {
    return switch (type) {
      case AGREE, CONSULT, COOPERATE -> " with ";
      case SUPPORT -> " for ";
      case CONCEDE, AID, REQUEST -> " to ";
      case RETREAT, MOBILIZE -> " facing ";
      case REJECT -> " towards ";
      case ACCUSE, THREATEN, PROTEST, SANCTION, COERCE -> " against ";
      case ASSAULT -> " on ";
    };
  }

  /** A code of the event manual in words: "religion_ethnicity" is "religion, ethnicity". */
  public static String plain(String code) {
    return code.replace("_", ", ").replace('-', ' ');
  }
}
