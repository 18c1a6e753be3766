package org.hearsay.reader.furniture;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Recognizes lines that ask readers to pay, to give or to join. */
final class Appeals {
  private static final int LONGEST = 70;
  private static final Set<String> OPENING =
      Set.of(
          "support",
          "donate",
          "help",
          "give",
          "make",
          "please",
          "if",
          "we",
          "your",
          "become",
          "as",
          "our",
          "contribute",
          "chip",
          "will",
          "can",
          "you",
          "every",
          "readers",
          "unlike",
          "consider",
          "this");
  private static final Set<String> GIVING =
      Set.of(
          "support",
          "supporting",
          "donate",
          "donating",
          "donation",
          "donations",
          "contribute",
          "contributing",
          "contribution",
          "contributions",
          "subscription",
          "favour",
          "favor",
          "gift",
          "chip",
          "funded");
  private static final Set<String> US = Set.of("us", "our", "we", "we're");
  private static final Set<String> PRESS =
      Set.of(
          "journalism",
          "newsroom",
          "journalists",
          "reporters",
          "independent",
          "reader",
          "readers",
          "little",
          "paywall",
          "newspaper",
          "ask",
          "coverage");
  private static final Set<String> YOU = Set.of("you", "your", "you're", "today", "please");
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "according", "announced", "wrote", "urged");

  private Appeals() {}

  /** Whether the house asks its readers for money; nobody else may be speaking. */
  static boolean is(List<String> words) {
    if (words.size() < 5 || words.size() > LONGEST || !OPENING.contains(words.get(0))) {
      return false;
    }
    boolean asks = has(words, GIVING) && (has(words, US) || words.contains("paywall"));
    int signs = (has(words, PRESS) ? 1 : 0) + (has(words, YOU) ? 1 : 0);
    boolean sure =
        signs == 2 || (signs == 1 && namesPrice(words)) || (signs == 1 && startsAsOrder(words));
    return asks && sure && !has(words, SAYING);
  }

  /** "As little as $1", "from just £2". */
  private static boolean namesPrice(List<String> words) {
    int just = words.indexOf("just");
    return Collections.indexOfSubList(words, List.of("as", "little", "as")) >= 0
        || (just >= 0
            && just + 1 < words.size()
            && Character.isDigit(words.get(just + 1).charAt(0)));
  }

  private static boolean startsAsOrder(List<String> words) {
    String first = words.get(0);
    return Set.of("support", "donate", "please", "make", "become", "contribute", "consider")
            .contains(first)
        && (words.contains("us") || words.contains("our"));
  }

  private static boolean has(List<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
