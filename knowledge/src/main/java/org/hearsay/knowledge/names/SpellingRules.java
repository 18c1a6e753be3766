package org.hearsay.knowledge.names;

/** The rules of {@link NameKey}, applied in the order in which they stand here. */
final class SpellingRules {
  private static final String[][] DIGRAPHS = {
    {"shch", "s"},
    {"sch", "s"},
    {"sh", "s"},
    {"tch", "c"},
    {"ch", "c"},
    {"cz", "c"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "z"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"th", "t"},
    {"dh", "d"},
    {"ck", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"y", "i"}
  };

  private SpellingRules() {}

  /** Reduces one folded word. */
  static String reduce(String word) {
    String reduced = hardC(ending(word));
    for (String[] rule : DIGRAPHS) {
      reduced = reduced.replace(rule[0], rule[1]);
    }
    reduced = single(reduced).replace("ie", "e");
    if (reduced.endsWith("ij")) {
      reduced = reduced.substring(0, reduced.length() - 1);
    }
    return reduced;
  }

  private static String ending(String word) {
    int length = word.length();
    if (length > 3 && (word.endsWith("ah") || word.endsWith("eh"))) {
      return word.substring(0, length - 2) + "a";
    }
    return word.endsWith("enka") ? word.substring(0, length - 1) + "o" : word;
  }

  private static String hardC(String word) {
    if (word.indexOf('c') < 0) {
      return word;
    }
    StringBuilder hard = new StringBuilder(word);
    for (int index = 0; index < hard.length(); index++) {
      boolean last = index + 1 == hard.length();
      if (hard.charAt(index) == 'c' && (last || "aoulrt".indexOf(hard.charAt(index + 1)) >= 0)) {
        hard.setCharAt(index, 'k');
      }
    }
    return hard.toString();
  }

  private static String single(String word) {
    StringBuilder single = new StringBuilder(word.length());
    for (int index = 0; index < word.length(); index++) {
      if (index == 0 || word.charAt(index) != word.charAt(index - 1)) {
        single.append(word.charAt(index));
      }
    }
    return single.toString();
  }
}
