package org.hearsay.annotators.time.grammar;

import java.util.Map;
import java.util.Set;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** The names of months, weekdays and ordinal numbers. */
final class Calendars {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));
  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "monday",
          1,
          "tuesday",
          2,
          "wednesday",
          3,
          "thursday",
          4,
          "friday",
          5,
          "saturday",
          6,
          "sunday",
          7);
  private static final Map<String, Integer> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", 1),
          Map.entry("tue", 2),
          Map.entry("tues", 2),
          Map.entry("wed", 3),
          Map.entry("thu", 4),
          Map.entry("thur", 4),
          Map.entry("thurs", 4),
          Map.entry("fri", 5),
          Map.entry("sat", 6),
          Map.entry("sun", 7));
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));
  private static final Set<String> MAY_FOLLOWS =
      Set.of(
          "in", "of", "since", "by", "late", "early", "last", "next", "until", "till", "this",
          "through", "from", "before", "after", "during", "mid", "to", "and", "between", "on",
          "for", "around", "about", "each", "every", "-", "–");

  private Calendars() {}

  /** The month that begins here, 1..12, else 0. */
  static int month(Words words, int at) {
    if (!words.capital(at)) {
      return 0;
    }
    String word = words.at(at);
    if (word.equals("may")) {
      return isMay(words, at) ? 5 : 0;
    }
    if (word.equals("march") && isWalk(words, at)) {
      return 0;
    }
    int full = MONTHS.getOrDefault(word, 0);
    return full > 0 ? full : shortMonth(words, at);
  }

  /** "the Long March", "they March on". */
  private static boolean isWalk(Words words, int at) {
    boolean dated = words.digits(at + 1, 4) > 0 || words.digits(at - 1, 2) > 0;
    boolean named = (words.capital(at - 1) && at > 1) || words.is(at + 1, "for", "on");
    return !dated && (words.tag(at).startsWith("VB") || (named && !words.in(at - 1, MAY_FOLLOWS)));
  }

  private static int shortMonth(Words words, int at) {
    String word = words.at(at);
    boolean point = word.endsWith(".");
    int month = SHORT_MONTHS.getOrDefault(point ? word.substring(0, word.length() - 1) : word, 0);
    boolean dated =
        words.digits(at + 1, 4) >= 0
            || words.digits(at - 1, 2) > 0
            || ordinal(words.at(at + 1)) > 0;
    return point || dated ? month : 0;
  }

  private static boolean isMay(Words words, int at) {
    int next = words.digits(at + 1, 4);
    return next > 0
        || words.digits(at - 1, 2) > 0
        || ordinal(words.at(at - 1)) > 0
        || (words.in(at - 1, MAY_FOLLOWS) && !words.tag(at).equals("MD"));
  }

  /** The month that a bare word names, as in "mid-July", else 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The weekday that stands here, 1 = Monday, else 0. */
  static int weekday(Words words, int at) {
    if (!words.capital(at)) {
      return 0;
    }
    int full = WEEKDAYS.getOrDefault(words.at(at), 0);
    boolean dated = words.is(at + 1, ".", ",") || month(words, at + 1) > 0;
    return full > 0 || !dated ? full : SHORT_WEEKDAYS.getOrDefault(words.at(at), 0);
  }

  /** The weekday whose plural this is, else 0. */
  static int weekdays(Words words, int at) {
    String word = words.at(at);
    return words.capital(at) && word.endsWith("s")
        ? WEEKDAYS.getOrDefault(word.substring(0, word.length() - 1), 0)
        : 0;
  }

  /** What "third", "3rd" count, else 0. */
  static int ordinal(String word) {
    int named = ORDINALS.getOrDefault(word, 0);
    if (named > 0 || word.length() < 3 || word.length() > 4) {
      return named;
    }
    String tail = word.substring(word.length() - 2);
    if (!Set.of("st", "nd", "rd", "th").contains(tail)) {
      return 0;
    }
    String digits = word.substring(0, word.length() - 2);
    return Numeral.isPlain(digits) ? Integer.parseInt(digits) : 0;
  }
}
