package org.hearsay.annotators.actor.phrase;

import java.util.Locale;
import java.util.Set;

/** Military ranks, which say less of somebody than what he does. */
public final class Ranks {
  private static final Set<String> RANKS =
      Set.of(
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "admiral",
          "adm",
          "brigadier",
          "sergeant",
          "sgt",
          "commodore",
          "marshal",
          "cmdr",
          "brig",
          "corporal");

  private Ranks() {}

  /** Whether the words are a rank and no office: "Lt. Gen.", but not "attorney general". */
  public static boolean isRank(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace(".", "");
    return RANKS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
        && !lower.startsWith("secretary")
        && !lower.startsWith("attorney")
        && !lower.startsWith("prosecutor")
        && !lower.startsWith("inspector");
  }
}
