package org.hearsay.language.phrase;

import java.util.Map;
import java.util.Optional;

/**
 * A number in words or digits.
 *
 * @param begin position of its first word
 * @param end position after its last
 * @param value what it amounts to
 * @param digits whether it is written in digits
 */
public record Numeral(int begin, int end, double value, boolean digits) {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("dozen", 12.0),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("mln", 1e6),
          Map.entry("bln", 1e9),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("m", 1e6),
          Map.entry("b", 1e9),
          Map.entry("k", 1e3));

  /** The longest number that begins here. */
  public static Optional<Numeral> at(Words words, int begin) {
    Optional<Numeral> half = halfOf(words, begin);
    return half.isPresent() ? half : plain(words, begin);
  }

  /** The value of a word below twenty, else -1. */
  public static int small(String word) {
    return UNITS.getOrDefault(word, -1);
  }

  /** The value of twenty, thirty and so on, else -1. */
  public static int tens(String word) {
    return TENS.getOrDefault(word, -1);
  }

  /** What hundred, thousand and so on multiply by, else -1. */
  public static double scale(String word) {
    return SCALES.getOrDefault(word, -1.0);
  }

  private static Optional<Numeral> halfOf(Words words, int begin) {
    int at = begin;
    if (!words.is(at, "half")) {
      return Optional.empty();
    }
    at++;
    if (words.is(at, "a", "an")) {
      at++;
    }
    if (words.isHyphen(at)) {
      at++;
    }
    double scale = longScale(words, at);
    return scale < 0 ? Optional.empty() : Optional.of(new Numeral(begin, at + 1, scale / 2, false));
  }

  private static Optional<Numeral> plain(Words words, int begin) {
    boolean digits = isDigits(words.at(begin));
    Optional<Numeral> first = digits ? inDigits(words, begin) : inWords(words, begin);
    return first.map(number -> scaled(words, number, digits));
  }

  private static Numeral scaled(Words words, Numeral number, boolean digits) {
    int end = number.end();
    double value = number.value();
    boolean more = true;
    while (more) {
      int at = words.isHyphen(end) && !words.in(end + 1, SCALES.keySet()) ? -1 : end;
      at = at >= 0 && words.isHyphen(at) ? at + 1 : at;
      double scale = at < 0 ? -1 : scaleAt(words, at, digits);
      more = scale > 0;
      if (more) {
        value *= scale;
        end = at + 1;
      }
    }
    return new Numeral(number.begin(), end, value, digits);
  }

  private static double scaleAt(Words words, int at, boolean digits) {
    String word = words.at(at);
    if (word.length() <= 3 && !digits) {
      return -1;
    }
    if (word.length() == 1 && !words.glued(at)) {
      return -1;
    }
    return scale(word);
  }

  private static double longScale(Words words, int at) {
    return words.at(at).length() > 3 ? scale(words.at(at)) : -1;
  }

  /** Whether the word is written in digits. */
  public static boolean isDigits(String word) {
    if (word.isEmpty() || !isDigit(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isDigit(c) && c != ',' && c != '.') {
        return false;
      }
    }
    return true;
  }

  /** Whether the word is nothing but the digits 0 to 9. */
  public static boolean isPlain(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<Numeral> inDigits(Words words, int begin) {
    double value = valueOf(words.at(begin));
    if (value < 0) {
      return Optional.empty();
    }
    int end = begin + 1;
    double part = fraction(words.at(end));
    if (part > 0 && value == Math.floor(value)) {
      value += part;
      end++;
    } else if (words.sequence(end, "and", "a", "half")) {
      value += 0.5;
      end += 3;
    }
    return Optional.of(new Numeral(begin, end, value, true));
  }

  /**
   * The value of digits with grouping commas and a decimal point; -1 when they are something else.
   */
  static double valueOf(String digits) {
    if (digits.length() > 20) {
      return -1;
    }
    int point = digits.lastIndexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    if (whole.indexOf('.') >= 0 || (point >= 0 && digits.indexOf(',', point) >= 0)) {
      return -1;
    }
    String[] groups = whole.split(",", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3 && groups[i].length() != 2) {
        return -1;
      }
    }
    if (groups[groups.length - 1].length() == 2 && groups.length > 1) {
      return -1;
    }
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static double fraction(String word) {
    switch (word) {
      case "1/2", "½":
        return 0.5;
      case "1/4", "¼":
        return 0.25;
      case "3/4", "¾":
        return 0.75;
      case "1/3", "⅓":
        return 1.0 / 3;
      case "2/3", "⅔":
        return 2.0 / 3;
      default:
        return -1;
    }
  }

  private static Optional<Numeral> inWords(Words words, int begin) {
    int at = begin;
    double total = 0;
    double group = 0;
    boolean any = false;
    if (words.is(at, "a", "an") && longScale(words, at + 1) > 0) {
      group = 1;
      at++;
    }
    while (at < words.size()) {
      String word = words.at(at);
      int next = at;
      if (any
          && word.equals("and")
          && longScale(words, at - 1) > 0
          && isBelowHundred(words, at + 1)) {
        next++;
      } else if (any
          && words.isHyphen(at)
          && isBelowHundred(words, at + 1)
          && TENS.containsKey(words.at(at - 1))) {
        next++;
      }
      String read = words.at(next);
      if (UNITS.containsKey(read)) {
        if (any && UNITS.containsKey(words.at(at - 1))) {
          break;
        }
        group += UNITS.get(read);
      } else if (TENS.containsKey(read)) {
        if (any && (UNITS.containsKey(words.at(at - 1)) || TENS.containsKey(words.at(at - 1)))) {
          break;
        }
        group += TENS.get(read);
      } else if (longScale(words, next) > 0 && group > 0) {
        double scale = longScale(words, next);
        if (scale >= 1000) {
          total += group * scale;
          group = 0;
        } else {
          group *= scale;
        }
      } else {
        break;
      }
      any = true;
      at = next + 1;
    }
    if (!any) {
      return Optional.empty();
    }
    double value = total + group;
    if (words.sequence(at, "and", "a", "half")) {
      return Optional.of(new Numeral(begin, at + 3, value + 0.5, false));
    }
    return Optional.of(new Numeral(begin, at, value, false));
  }

  private static boolean isBelowHundred(Words words, int at) {
    return UNITS.containsKey(words.at(at)) || TENS.containsKey(words.at(at));
  }
}
