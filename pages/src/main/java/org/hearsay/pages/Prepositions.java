package org.hearsay.pages;

import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Dispute;

/** The small words between what happens and those it happens to. */
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

  /** What an answer does to what it answers, before the words that name that. */
  public static String answering(Dispute.Relation relation) {
    String verb = Wording.verb(relation);
    return relation == Dispute.Relation.COUNTER_ACCUSES ? verb + ", answering" : verb;
  }

  /** A code of the event manual in words: "religion_ethnicity" is "religion, ethnicity". */
  public static String plain(String code) {
    return code.replace("_", ", ").replace('-', ' ');
  }
}
