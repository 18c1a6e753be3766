package org.hearsay.merge.fact.party;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people spell them: accents, transliterations, slips of one letter. */
final class NameSpelling {
  private static final int LONG_TOKEN = 7;
  private static final int SHORTEST_FRAME = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`.]");

  /** What different ways from other alphabets into ours make of one sound, longest first. */
  private static final String[][] SOUNDS = {
    {"tsch", "ch"},
    {"tch", "ch"},
    {"sch", "sh"},
    {"shch", "sh"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"dj", "j"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ie", "i"},
    {"ck", "k"},
    {"q", "k"},
    {"w", "v"},
    {"x", "ks"},
    {"ts", "c"},
    {"tz", "c"},
    {"ij", "i"},
    {"iy", "i"},
    {"yi", "i"},
    {"y", "i"}
  };

  private NameSpelling() {}

  /** Lower case without accents and punctuation, words parted by one blank. */
  static String fold(String name) {
    String plain = APOSTROPHES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    plain = plain.replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("đ", "d");
    plain = plain.replace("ı", "i").replace("æ", "ae");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    plain = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }

  static List<String> tokens(String name) {
    return Arrays.asList(fold(name).split(" ", -1));
  }

  /** Whether two words of names are one word, whoever wrote it in our letters. */
  static boolean sameSound(String one, String other) {
    return one.equals(other) || sound(one).equals(sound(other));
  }

  /** Whether two long words differ by one letter at most, two when they are very long. */
  static boolean nearly(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < LONG_TOKEN || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    return distance(sound(one), sound(other)) <= (shorter >= LONG_TOKEN + SHORTEST_FRAME ? 2 : 1);
  }

  /** Whether two given names have the same consonants, enough of them, and begin alike. */
  static boolean sameFrame(String one, String other) {
    String frame = frame(one);
    return frame.length() >= SHORTEST_FRAME
        && one.charAt(0) == other.charAt(0)
        && frame.equals(frame(other));
  }

  private static String frame(String token) {
    return sound(token).replaceAll("[aeiou]", "");
  }

  private static String sound(String token) {
    String sound = token;
    for (String[] replacement : SOUNDS) {
      sound = sound.replace(replacement[0], replacement[1]);
    }
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
