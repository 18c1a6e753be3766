package org.hearsay.language.phrase;

import java.util.Set;

/** The names of weekdays and months, which are capitalized like names and name nobody. */
public final class DayNames {
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private DayNames() {}

  /** Whether the word, in lower case, is a weekday or a month, the usual short forms included. */
  public static boolean contains(String lower) {
    return WEEKDAYS.contains(lower) || MONTHS.contains(lower);
  }
}
