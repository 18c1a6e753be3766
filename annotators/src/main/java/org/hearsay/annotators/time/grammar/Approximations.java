package org.hearsay.annotators.time.grammar;

import org.hearsay.language.phrase.Words;

/** Skips the words that make a length approximate or bound it. */
final class Approximations {
  private static final String[][] WORDS = {
    {"no", "more", "than"},
    {"no", "less", "than"},
    {"no", "fewer", "than"},
    {"no", "later", "than"},
    {"as", "long", "as"},
    {"more", "than"},
    {"less", "than"},
    {"fewer", "than"},
    {"at", "least"},
    {"at", "most"},
    {"up", "to"},
    {"well", "over"},
    {"just", "over"},
    {"just", "under"},
    {"a", "mere"},
    {"about"},
    {"around"},
    {"roughly"},
    {"nearly"},
    {"almost"},
    {"approximately"},
    {"over"},
    {"under"},
    {"just"},
    {"only"},
    {"barely"},
    {"exactly"},
    {"another"},
  };

  private Approximations() {}

  /** The position after such words; the position itself when there are none. */
  static int skip(Words words, int begin) {
    for (String[] each : WORDS) {
      if (words.sequence(begin, each)) {
        return begin + each.length;
      }
    }
    return begin;
  }
}
