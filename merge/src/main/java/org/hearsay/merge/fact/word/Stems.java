package org.hearsay.merge.fact.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings the forms of a word, and the nouns made of a verb, to one stem: "withdrew" and
 * "withdrawal", "negotiating" and "negotiations".
 *
 * <p>A stem is no word; it is only compared with stems. What rules do not reach is in the table
 * {@code stems.tsv}.
 */
public final class Stems {
  private static final int SHORTEST = 3;
  private static final Map<String, String> TABLE = WordTable.pairs("stems.tsv");

  /** Ending, what takes its place; the first that leaves enough is taken. */
  private static final List<String[]> ENDINGS =
      List.of(
          pair("izations", "iz"),
          pair("ization", "iz"),
          pair("ations", ""),
          pair("ation", ""),
          pair("ssions", "t"),
          pair("ssion", "t"),
          pair("sions", "d"),
          pair("sion", "d"),
          pair("ptions", "pt"),
          pair("ption", "pt"),
          pair("ctions", "ct"),
          pair("ction", "ct"),
          pair("itions", ""),
          pair("ition", ""),
          pair("utions", "ut"),
          pair("ution", "ut"),
          pair("etions", "et"),
          pair("etion", "et"),
          pair("ntion", "nt"),
          pair("ntions", "nt"),
          pair("ements", ""),
          pair("ement", ""),
          pair("ments", ""),
          pair("ment", ""),
          pair("ances", ""),
          pair("ance", ""),
          pair("ences", ""),
          pair("ence", ""),
          pair("ivals", "iv"),
          pair("ival", "iv"),
          pair("ials", "i"),
          pair("ial", "i"),
          pair("awals", "aw"),
          pair("awal", "aw"),
          pair("usals", "us"),
          pair("usal", "us"),
          pair("osals", "os"),
          pair("osal", "os"),
          pair("ovals", "ov"),
          pair("oval", "ov"),
          pair("ures", ""),
          pair("ure", ""),
          pair("eries", ""),
          pair("ery", ""),
          pair("ating", ""),
          pair("ated", ""),
          pair("ates", ""),
          pair("ate", ""),
          pair("ings", ""),
          pair("ing", ""),
          pair("ied", "i"),
          pair("ies", "i"),
          pair("ed", ""),
          pair("es", ""),
          pair("ers", ""),
          pair("er", ""),
          pair("s", ""),
          pair("e", ""));

  private Stems() {}

  /** The stem of one word. */
  public static String of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    String known = TABLE.get(plain);
    return known == null ? trimmed(plain) : known;
  }

  private static String trimmed(String word) {
    if (word.endsWith("ss") || word.endsWith("us") || word.length() <= SHORTEST) {
      return word;
    }
    for (String[] ending : ENDINGS) {
      int left = word.length() - ending[0].length();
      if (word.endsWith(ending[0])
          && left + ending[1].length() >= SHORTEST
          && hasVowel(word, left)) {
        String known = TABLE.get(word.substring(0, left) + ending[1]);
        return known == null ? finished(word.substring(0, left) + ending[1]) : known;
      }
    }
    return finished(word);
  }

  private static boolean hasVowel(String word, int length) {
    for (int i = 0; i < length; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Without a last "e", a doubled last consonant, "y" as "i". */
  private static String finished(String stem) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    if (last == 'y' && length > SHORTEST) {
      return stem.substring(0, length - 1) + 'i';
    }
    if (length <= SHORTEST) {
      return stem;
    }
    boolean doubled = last == stem.charAt(length - 2) && last != 's' && last != 'l';
    if (last == 'e' || doubled) {
      return stem.substring(0, length - 1);
    }
    return stem;
  }

  private static String[] pair(String ending, String replacement) {
    return new String[] {ending, replacement};
  }
}
