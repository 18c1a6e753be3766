package org.hearsay.cli.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class NearNames {
  private static final int MOST = 5;

  private NearNames() {}

  /**
   * The nearest first: those that hold the words, then those a few letters off; none if none is.
   */
  public static List<String> of(String asked, Collection<String> names) {
    String wanted = asked.toLowerCase(Locale.ROOT).strip();
    return names.stream()
        .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= limit(wanted))
        .sorted(
            Comparator.comparingInt(
                    (String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(name -> name))
        .limit(MOST)
        .toList();
  }

  private static int limit(String wanted) {
    return Math.max(1, wanted.length() / 3);
  }

  /** 0 where one holds the other, else how many letters differ, at the whole or at one word. */
  private static int distance(String wanted, String name) {
    if (!wanted.isEmpty() && (name.contains(wanted) || wanted.contains(name))) {
      return 0;
    }
    int nearest = edits(wanted, name);
    for (String word : name.split(" ", -1)) {
      nearest = Math.min(nearest, 1 + edits(wanted, word));
    }
    return nearest;
  }

  /** The Levenshtein distance. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
