package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** Reads years, and only where a number is a year. */
final class Years {
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "of",
          "since",
          "from",
          "until",
          "till",
          "by",
          "before",
          "after",
          "during",
          "between",
          "to",
          "and",
          "through",
          "throughout",
          "early",
          "late",
          "mid",
          "year",
          "(",
          "-",
          "–",
          ",",
          "for",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "around",
          "circa");
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "$",
          "€",
          "£",
          "#",
          "no.",
          "flight",
          "resolution",
          "article",
          "than",
          "least",
          "most",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "number",
          "room",
          "page",
          "top",
          "boeing",
          "airbus",
          "another",
          "other",
          "over",
          "p.",
          "us$",
          "section",
          "model");
  private static final Set<String> NOT_AFTER =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "men",
          "women",
          "children",
          "civilians",
          "jobs",
          "shares",
          "votes",
          "dead",
          "wounded",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "tonnes",
          "tons",
          "points",
          "dollars",
          "euros",
          "meters",
          "metres",
          "feet",
          "homes",
          "houses",
          "cases",
          "deaths",
          "rpm",
          "yen",
          "yards",
          "acres",
          "hectares",
          "barrels",
          "percent",
          "%",
          "per",
          "fighters",
          "migrants",
          "refugees",
          "prisoners",
          "tanks",
          "missiles",
          "vehicles",
          "drones",
          "workers",
          "employees",
          "police",
          "officers",
          "members",
          "pounds",
          "gallons",
          "hours",
          "gmt",
          "utc",
          "hrs",
          "local",
          "a.m.",
          "p.m.",
          "residents",
          "protesters",
          "others",
          "aircraft",
          "seats",
          "delegates",
          "personnel",
          "victims",
          "students",
          "times",
          "units",
          "million",
          "billion",
          "thousand",
          "hundred",
          "hostages",
          "guerrillas",
          "rebels");
  private static final Set<String> ERAS = Set.of("bc", "b.c.", "b.c", "bce", "b.c.e.");

  private Years() {}

  /** The year of four digits that stands here, else 0; the words around it are not looked at. */
  static int digits(Words words, int at) {
    int value = words.at(at).length() == 4 ? words.digits(at, 4) : -1;
    return value >= 1000 && value <= 2199 ? value : 0;
  }

  /** The year that the words make this number. */
  static int plausible(Words words, int at) {
    int year = digits(words, at);
    boolean counts = words.in(at + 1, NOT_AFTER) && !opens(words, at);
    if (year == 0 || words.in(at - 1, NOT_BEFORE) || counts) {
      return 0;
    }
    if (isCompound(words, at)) {
      return 0;
    }
    boolean usual = year >= 1900 && year <= 2100;
    boolean introduced =
        words.in(at - 1, BEFORE)
            || Calendars.month(words, at - 1) > 0
            || (year >= 1500
                && words.is(at - 1, "the", "as")
                && words.tag(at + 1).matches("NN|IN|JJ|NNP"))
            || (year >= 1500 && words.isDash(at + 1) && digits(words, at + 2) > year);
    return introduced || (usual && !words.tag(at + 1).equals("CD")) ? year : 0;
  }

  /** "In 2008 troops of both fought": a number of thousands at the beginning has a comma. */
  private static boolean opens(Words words, int at) {
    int year = digits(words, at);
    return at == 1 && words.is(0, "in") && year >= 1900 && year <= 2100 && !words.is(at + 2, ",");
  }

  private static boolean isCompound(Words words, int at) {
    boolean tail = words.glued(at) && words.isDash(at - 1) && words.glued(at - 1);
    boolean range = tail && digits(words, at - 2) > 0;
    boolean mid = tail && words.is(at - 2, "mid", "post", "pre", "early", "late");
    boolean head = words.isHyphen(at + 1) && !isYearTail(words, at + 2);
    return (tail && !range && !mid && !isMonthBefore(words, at - 2)) || head;
  }

  private static boolean isMonthBefore(Words words, int at) {
    return Calendars.month(words, at) > 0 || Season.of(words.at(at)).isPresent();
  }

  private static boolean isYearTail(Words words, int at) {
    return words.digits(at, 4) >= 0 || words.is(at, "era", "style", "present", "today");
  }

  static Optional<Phrase> read(Words words, int begin) {
    Optional<Phrase> old = beforeChrist(words, begin);
    if (old.isPresent()) {
      return old;
    }
    int at = words.is(begin, "the") ? begin + 1 : begin;
    if (words.is(at, "fiscal", "calendar")) {
      at++;
    }
    if (words.is(at, "year")) {
      at++;
    }
    boolean named = words.is(at - 1, "fiscal", "year", "calendar") && at > begin;
    if (!named && at > begin) {
      return Optional.empty();
    }
    int year = named ? digits(words, at) : plausible(words, at);
    if (year > 0) {
      return phrase(begin, at + 1, year);
    }
    return spoken(words, begin, at);
  }

  private static Optional<Phrase> phrase(int begin, int end, int year) {
    return Optional.of(new Phrase(begin, end, new Meaning.Calendar(year, 0, 0, Shift.NONE)));
  }

  /** "nineteen ninety-four", "two thousand five", "the year two thousand". */
  static Optional<Phrase> spoken(Words words, int begin, int at) {
    int century = Numeral.small(words.at(at));
    int tens = Numeral.tens(words.at(at + 1));
    if (century >= 16 && century <= 19 && tens > 0) {
      int ones = words.isHyphen(at + 2) ? Numeral.small(words.at(at + 3)) : -1;
      boolean split = ones > 0 && ones < 10;
      return phrase(begin, split ? at + 4 : at + 2, century * 100 + tens + (split ? ones : 0));
    }
    boolean said = words.is(at - 1, "year") && words.sequence(at, "two", "thousand");
    return said ? phrase(begin, at + 2, 2000) : Optional.empty();
  }

  /** "'82", only after a word that asks for a year. */
  static Optional<Phrase> apostrophe(Words words, int begin) {
    if (!words.is(begin, "'", "‘", "`") || !words.glued(begin + 1)) {
      return Optional.empty();
    }
    int two = words.at(begin + 1).length() == 2 ? words.digits(begin + 1, 2) : -1;
    return two >= 0 && (words.in(begin - 1, BEFORE) || Calendars.month(words, begin - 1) > 0)
        ? phrase(begin, begin + 2, twoDigits(two))
        : Optional.empty();
  }

  static int twoDigits(int two) {
    return two < 40 ? 2000 + two : 1900 + two;
  }

  private static Optional<Phrase> beforeChrist(Words words, int begin) {
    int value = words.digits(begin, 4);
    if (value <= 0 || !words.in(begin + 1, ERAS)) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(begin, begin + 2, new Meaning.BeforeChrist("BC" + Period.digits(value))));
  }

  /** Decades: "the 1980s", "'90s", "the mid-1970s" without its "mid". */
  static Optional<Phrase> decade(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    boolean quoted = words.is(at, "'", "‘") && words.glued(at + 1);
    at += quoted ? 1 : 0;
    String word = words.at(at);
    if (!word.endsWith("s") || word.length() < 3) {
      return Optional.empty();
    }
    String digits = word.substring(0, word.length() - 1);
    if (!Numeral.isDigits(digits) || !digits.endsWith("0") || digits.contains(",")) {
      return Optional.empty();
    }
    boolean full = digits.length() == 4;
    boolean part =
        digits.length() == 2 && (quoted || words.is(at - 1, "the", "and", "late", "early"));
    if (!full && !part) {
      return Optional.empty();
    }
    int year = full ? Integer.parseInt(digits) : 1900 + Integer.parseInt(digits);
    return Optional.of(new Phrase(begin, at + 1, new Meaning.Era(year, false)));
  }

  /** Centuries: "the 20th century". */
  static Optional<Phrase> century(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    int number = Calendars.ordinal(words.at(at));
    if (words.is(at, "twenty") && words.isHyphen(at + 1) && words.is(at + 2, "first")) {
      number = 21;
      at += 2;
    }
    int noun = words.isHyphen(at + 1) ? at + 2 : at + 1;
    return number > 9 && number < 23 && words.is(noun, "century")
        ? Optional.of(new Phrase(begin, noun + 1, new Meaning.Era(number - 1, true)))
        : Optional.empty();
  }
}
