package org.hearsay.annotators.actor.name;

import java.util.Locale;
import java.util.Set;

/** Names that bodies of many states bear: "Senate", "National Assembly", "Supreme Court". */
final class GenericBodies {
  private static final Set<String> WORDS =
      Set.of(
          "senate",
          "congress",
          "parliament",
          "house",
          "representatives",
          "national",
          "assembly",
          "supreme",
          "court",
          "constitutional",
          "central",
          "bank",
          "reserve",
          "ministry",
          "department",
          "interior",
          "foreign",
          "defense",
          "defence",
          "justice",
          "health",
          "finance",
          "police",
          "army",
          "navy",
          "air",
          "force",
          "forces",
          "guard",
          "government",
          "cabinet",
          "council",
          "ministers",
          "state",
          "states",
          "security",
          "service",
          "federal",
          "treasury",
          "electoral",
          "election",
          "commission",
          "intelligence",
          "agency",
          "border",
          "coast",
          "armed",
          "military",
          "presidency",
          "office",
          "affairs",
          "of",
          "the",
          "and",
          "high",
          "chamber",
          "deputies",
          "general",
          "prosecutor",
          "staff",
          "labor",
          "party",
          "republican",
          "daily",
          "herald",
          "star",
          "mirror",
          "nation",
          "monitor",
          "standard",
          "chronicle",
          "tribune",
          "observer",
          "citizen",
          "punch",
          "vanguard",
          "news",
          "democratic",
          "socialist",
          "communist",
          "conservative",
          "liberal",
          "people",
          "guards");

  private GenericBodies() {}

  // English has these names for bodies of one state only.
  private static final Set<String> OWN = Set.of("state department", "department of state");

  /** Whether each word of the name is one that bodies of many states bear. */
  static boolean isGeneric(String name) {
    if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s'’]+", -1)) {
      if (word.length() > 1 && !WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
