package org.hearsay.knowledge.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of people's names on which the usual English spellings of one name fall together.
 *
 * <p>A name is folded, articles and family particles (al-, el-, bin, de, van, von der ...) are left
 * out, and each word is reduced in this order: final {@code ah}, {@code eh} to {@code a} and {@code
 * enka} to {@code enko}; {@code c} before a back vowel or at the end to {@code k}; digraphs to one
 * letter (sh, sch, shch: s; ch, tch, cz: c; zh: z; kh: h; gh: g; dzh, dj: j; ph: f; th: t; dh: d;
 * ck, q: k; x: ks; w: v; ou, oo: u; ee, y: i); {@code ie} to {@code e}; a final {@code ij} to
 * {@code i}; doubled letters to one. So Zelensky, Zelenskiy and Zelenskyy have one key, and so have
 * Yermak and Ermak. Kinds of given names (Sergei, Serhii) are told equal by {@link #sameGivenName}.
 */
public final class NameKey {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ad", "ar", "as", "ash", "az", "bin", "ibn", "bint", "de", "da", "do",
          "dos", "del", "della", "van", "von", "der", "den", "la", "le", "di", "du");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "xi", "wang", "li", "zhang", "liu", "zhao", "hua", "mao", "lin", "chen", "yang", "qin",
          "wei", "dong", "he", "hu", "jiang", "zhu", "wu", "sun", "zhou", "xu", "wen", "han", "ma",
          "cui", "kim", "park", "moon", "yoon", "lee", "choi", "chung", "kang", "jeong", "cho",
          "ri", "pak", "choe", "tsai", "lai", "su", "hsiao", "ban", "roh", "nguyen", "tran", "pham",
          "vo", "to", "truong", "phan", "luong", "vuong", "hun", "cai", "geng", "lu", "yu", "guo");

  private NameKey() {}

  /** The key of a whole name, words in their order. Not empty if the name has a letter. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** The key of one word of a name. */
  public static String ofToken(String token) {
    return SpellingRules.reduce(Folding.key(token));
  }

  /** The keys that a bare surname for this person may have; the usual one comes first. */
  public static List<String> surnameKeys(String fullName) {
    List<String> words = words(fullName);
    if (words.isEmpty()) {
      return List.of();
    }
    int last = words.size() - 1;
    if (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    Set<String> keys = new LinkedHashSet<>();
    boolean familyFirst = last > 0 && last < 3 && isFamilyFirst(fullName);
    if (familyFirst) {
      keys.add(words.get(0));
    }
    keys.add(words.get(last));
    if (last >= 2 && !familyFirst) {
      keys.add(words.get(last - 1) + " " + words.get(last));
    }
    return List.copyOf(keys);
  }

  /**
   * Whether two given names may belong to one person: one key, an initial, a short or kindred form.
   */
  public static boolean sameGivenName(String left, String right) {
    String first = ofToken(left);
    String second = ofToken(right);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || isShortFor(first, second)
        || isShortFor(second, first)
        || GivenNames.kindred(first, second);
  }

  /**
   * Whether two names may name one person: the surnames meet, and the given names, where both have
   * one, do not speak against it.
   */
  public static boolean sameName(String left, String right) {
    List<String> first = words(left);
    List<String> second = words(right);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    if (first.equals(second)) {
      return true;
    }
    if (first.size() == 1) {
      return surnameKeys(right).contains(first.get(0));
    }
    if (second.size() == 1) {
      return surnameKeys(left).contains(second.get(0));
    }
    List<String> shared = new ArrayList<>(surnameKeys(left));
    shared.retainAll(surnameKeys(right));
    return !shared.isEmpty() && givenNamesMeet(first, second, shared.get(0));
  }

  private static boolean givenNamesMeet(List<String> left, List<String> right, String surname) {
    for (String one : left) {
      for (String other : right) {
        if (!one.equals(surname) && !other.equals(surname) && sameGivenName(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShortFor(String brief, String full) {
    return full.startsWith(brief) && (brief.length() == 1 || brief.length() >= 3);
  }

  private static boolean isFamilyFirst(String fullName) {
    String folded = Folding.key(fullName);
    int blank = folded.indexOf(' ');
    return blank > 0 && FAMILY_FIRST.contains(folded.substring(0, blank));
  }

  private static List<String> words(String name) {
    int comma = name.indexOf(',');
    String folded = Folding.key(comma > 0 ? name.substring(0, comma) : name);
    List<String> words = new ArrayList<>();
    List<String> particles = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      (PARTICLES.contains(word) ? particles : words).add(SpellingRules.reduce(word));
    }
    return words.isEmpty() ? particles : words;
  }
}
