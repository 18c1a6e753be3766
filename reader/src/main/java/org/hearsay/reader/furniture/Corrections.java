package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.reader.text.Words;

/**
 * Recognizes notes on what the report itself got wrong. They tell its history, not what happened:
 * read as news, the wrong figure would count once more.
 */
final class Corrections {
  private static final int LONGEST = 700;
  private static final int NEAR = 14;
  private static final List<String> LABELS =
      List.of("correction", "corrections", "clarification", "clarifications", "corrected");
  private static final List<String> BRACKETED = List.of("(corrects ", "(refiles ", "(corrected ");
  private static final Set<String> REPORTS =
      Set.of(
          "article",
          "story",
          "report",
          "piece",
          "post",
          "dispatch",
          "item",
          "headline",
          "caption",
          "version",
          "blog");
  private static final Set<String> MENDED =
      Set.of(
          "corrected",
          "amended",
          "clarified",
          "corrects",
          "clarify",
          "correct",
          "refiled",
          "revised");
  private static final List<String> VERSIONS =
      List.of(
          "an earlier version of this ",
          "a previous version of this ",
          "an earlier version of the article ",
          "an earlier version of the story ");
  private static final Set<String> SAYING = Set.of("says", "told");

  private Corrections() {}

  /** Whether the line is such a note, wherever it stands. */
  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (BRACKETED.stream().anyMatch(lower::startsWith) && text.endsWith(")")) {
      return true;
    }
    String bare = lower.startsWith("(") ? lower.substring(1) : lower;
    return isLabelled(bare) || VERSIONS.stream().anyMatch(bare::startsWith) || isMended(bare);
  }

  /** "Correction (May 4): The bridge has two lanes." A label and a title are a headline. */
  private static boolean isLabelled(String lower) {
    int colon = lower.indexOf(':');
    if (colon < 0 || !Words.endsSentence(lower)) {
      return false;
    }
    String label = lower.substring(0, colon);
    return LABELS.stream()
        .anyMatch(
            word ->
                label.equals(word)
                    || (label.startsWith(word)
                        && colon <= word.length() + NEAR + 8
                        && " ,(".indexOf(label.charAt(word.length())) >= 0
                        && label.chars().anyMatch(Character::isDigit)));
  }

  /** "This article was amended on 4 May to ...". */
  private static boolean isMended(String lower) {
    if (!lower.startsWith("this ") && !lower.startsWith("the headline of this ")) {
      return false;
    }
    List<String> words = Words.of(lower);
    List<String> start = words.subList(0, Math.min(words.size(), NEAR));
    boolean passive = start.contains("was") || start.contains("been");
    int report = first(start, REPORTS);
    int mended = first(start, MENDED);
    boolean byOthers = mended + 1 < words.size() && words.get(mended + 1).equals("by");
    return passive
        && report > 0
        && report <= 4
        && mended > report
        && !byOthers
        && words.stream().noneMatch(SAYING::contains);
  }

  private static int first(List<String> words, Set<String> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
