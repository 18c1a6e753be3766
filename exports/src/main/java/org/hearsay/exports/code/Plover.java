package org.hearsay.exports.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.facts.Category;

/** Scores and quad categories of the PLOVER manual. */
public final class Plover {
  private static final Map<String, Double> SCORES = read();

  private Plover() {}

  /** The score of the first mode that has one, else of the category; -10 to 10. */
  public static double score(Category category, List<String> modes) {
    return modes.stream()
        .map(mode -> SCORES.get(category.code() + ' ' + mode))
        .filter(score -> score != null)
        .findFirst()
        .orElseGet(() -> SCORES.getOrDefault(category.code() + ' ', 0.0));
  }

  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  public static int quad(Category category) {
    return switch (category) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  private static Map<String, Double> read() {
    Map<String, Double> scores = new HashMap<>();
    TableFile.read("plover-scores.tsv")
        .forEach(row -> scores.put(row.get(0) + ' ' + row.get(1), Double.valueOf(row.get(2))));
    return scores;
  }
}
