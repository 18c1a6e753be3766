package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/**
 * Reads times of day: "5 p.m. GMT", "10:35", "0735 GMT", "noon on Saturday", "Friday at 9 a.m.".
 */
final class ClockRules {
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "est", "edt", "cst", "cdt", "pst", "pdt", "cet", "cest", "bst", "et", "msk",
          "ist", "eet");

  private ClockRules() {}

  /** A time and where it ends. */
  private record Time(int end, int hour, int minute, boolean universal) {}

  static Optional<Phrase> read(Words words, int begin) {
    Optional<Time> time = time(words, begin);
    if (time.isPresent()) {
      return Optional.of(withDay(words, begin, time.get()));
    }
    return DayParts.day(words, begin).flatMap(day -> dayFirst(words, day));
  }

  private static Optional<Phrase> dayFirst(Words words, Phrase day) {
    int at = words.is(day.end(), "at", ",") ? day.end() + 1 : day.end();
    at = words.is(at, "at", "around", "about") ? at + 1 : at;
    return at == day.end()
        ? Optional.empty()
        : time(words, at).map(time -> day.to(time.end(), clock(time, Optional.of(day.meaning()))));
  }

  private static Phrase withDay(Words words, int begin, Time time) {
    int at = time.end();
    if (words.is(at, "in") && words.is(at + 1, "the")) {
      at = DayParts.code(words.at(at + 2)).isEmpty() ? at : at + 3;
    }
    at = afterBrackets(words, at);
    int dayAt = words.is(at, "on", ",") ? at + 1 : at;
    Optional<Phrase> day = DayParts.read(words, dayAt).or(() -> DayParts.day(words, dayAt));
    return day.map(
            found -> new Phrase(begin, found.end(), clock(time, Optional.of(found.meaning()))))
        .orElseGet(() -> new Phrase(begin, time.end(), clock(time, Optional.empty())));
  }

  /** "10:35 a.m. (0735 GMT) Friday". */
  private static int afterBrackets(Words words, int at) {
    if (words.is(at, "(")) {
      for (int i = at + 1; i < at + 6; i++) {
        if (words.is(i, ")")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private static Meaning clock(Time time, Optional<Meaning> day) {
    Optional<Meaning> date =
        day.map(
            each ->
                each instanceof Meaning.DayPart part && part.day().isPresent()
                    ? part.day().get()
                    : each);
    return new Meaning.Clock(time.hour(), time.minute(), time.universal(), date);
  }

  private static Optional<Time> time(Words words, int begin) {
    if (words.is(begin, "noon")
        && words.is(begin - 1, "at", "by", "until", "before", "after", "")) {
      return Optional.of(new Time(begin + 1, 12, 0, false));
    }
    if (words.is(begin, "noon", "midnight") && dayFollows(words, begin + 1)) {
      return Optional.of(new Time(begin + 1, words.is(begin, "noon") ? 12 : 24, 0, false));
    }
    if (words.is(begin, "midnight")) {
      return Optional.of(new Time(begin + 1, 24, 0, false));
    }
    return inDigits(words, begin);
  }

  private static boolean dayFollows(Words words, int at) {
    return DayParts.day(words, words.is(at, "on") ? at + 1 : at).isPresent();
  }

  private static Optional<Time> inDigits(Words words, int begin) {
    String word = words.at(begin);
    int colon = word.indexOf(':') < 0 && word.length() <= 5 ? word.indexOf('.') : word.indexOf(':');
    int hour = colon > 0 ? number(word.substring(0, colon)) : words.digits(begin, 2);
    int minute = colon > 0 ? number(word.substring(colon + 1)) : -1;
    int half = halfDay(words.at(begin + 1));
    boolean four = word.length() == 4 && words.digits(begin, 4) >= 0;
    if (four && (words.in(begin + 1, ZONES) || words.is(begin + 1, "hrs", "hours", "local"))) {
      hour = words.digits(begin, 4) / 100;
      minute = words.digits(begin, 4) % 100;
    } else if (half < 0 && !(colon > 0 && word.indexOf(':') > 0 && word.length() - colon == 3)) {
      return Optional.empty();
    }
    if (hour < 0 || hour > 24 || minute > 59) {
      return Optional.empty();
    }
    int end = half >= 0 ? begin + 2 : begin + 1;
    hour = half < 0 ? hour : hour % 12 + 12 * half;
    return half < 0 && !four && !isClockTime(words, begin, end)
        ? Optional.empty()
        : Optional.of(zoned(words, end, hour, minute));
  }

  private static boolean isClockTime(Words words, int begin, int end) {
    return words.is(
            begin - 1, "at", "by", "until", "around", "about", "before", "after", "from", "to")
        || words.in(end, ZONES)
        || words.is(end, "hrs", "hours", "local");
  }

  private static Time zoned(Words words, int end, int hour, int minute) {
    if (words.is(end, "local") && words.is(end + 1, "time")) {
      return new Time(end + 2, hour, minute, false);
    }
    int at = words.is(end, "hrs", "hours") ? end + 1 : end;
    boolean universal = words.is(at, "gmt", "utc");
    return new Time(words.in(at, ZONES) ? at + 1 : at, hour, minute, universal);
  }

  private static int halfDay(String word) {
    switch (word) {
      case "a.m.", "a.m", "am":
        return 0;
      case "p.m.", "p.m", "pm":
        return 1;
      default:
        return -1;
    }
  }

  private static int number(String digits) {
    return digits.length() <= 2 && Numeral.isPlain(digits) ? Integer.parseInt(digits) : -1;
  }
}
