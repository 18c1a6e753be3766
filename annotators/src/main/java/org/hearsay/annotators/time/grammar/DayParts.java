package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Reads "Sunday night", "the morning of April 19", "late on Monday afternoon". */
final class DayParts {
  private DayParts() {}

  /** The TIMEX3 code of a part of the day, empty when the word names none. */
  static String code(String word) {
    switch (word) {
      case "morning", "dawn", "daybreak", "mid-morning":
        return "MO";
      case "afternoon", "mid-afternoon":
        return "AF";
      case "evening", "dusk":
        return "EV";
      case "night", "nighttime":
        return "NI";
      case "midday":
        return "MI";
      default:
        return "";
    }
  }

  static Optional<Phrase> read(Words words, int begin) {
    return after(words, begin).or(() -> before(words, begin));
  }

  /** "Sunday night", "yesterday afternoon", "the next morning" is a shift. */
  private static Optional<Phrase> after(Words words, int begin) {
    return day(words, begin)
        .flatMap(
            day -> {
              int at = words.is(day.end(), "early", "late") ? day.end() + 1 : day.end();
              String code = code(words.at(at));
              boolean split = code.isEmpty() || code.equals("MI");
              return split
                  ? Optional.<Phrase>empty()
                  : Optional.of(day.to(at + 1, part(code, day.meaning())));
            });
  }

  /** "the night of April 18", "the early morning hours of 30 April", "early in the morning of". */
  private static Optional<Phrase> before(Words words, int begin) {
    int at = begin;
    if (words.is(at, "early", "late") && words.is(at + 1, "in", "on")) {
      at += 2;
    }
    at = words.is(at, "the") ? at + 1 : at;
    at = words.is(at, "early", "late", "very") ? at + 1 : at;
    String code = code(words.at(at));
    if (code.isEmpty()) {
      return Optional.empty();
    }
    int end = words.is(at + 1, "hours") ? at + 2 : at + 1;
    if (!words.is(end, "of", "on")) {
      return Optional.empty();
    }
    return day(words, end + 1).map(day -> day.from(begin).to(day.end(), part(code, day.meaning())));
  }

  private static Meaning part(String code, Meaning day) {
    return new Meaning.DayPart(code, Optional.of(day), false);
  }

  /** An expression that is one day long. */
  static Optional<Phrase> day(Words words, int begin) {
    Optional<Phrase> date = DateRules.read(words, begin).filter(DayParts::isDay);
    if (date.isPresent()) {
      return date;
    }
    return DayRules.read(words, begin)
        .or(() -> ShiftRules.read(words, begin))
        .filter(DayParts::isDay);
  }

  /** Whether the expression is exactly a day. */
  static boolean isDay(Phrase phrase) {
    Meaning meaning = phrase.meaning();
    if (meaning instanceof Meaning.Calendar calendar) {
      return calendar.day() > 0;
    }
    if (meaning instanceof Meaning.Offset offset) {
      return offset.unit() == TimeUnit.DAY;
    }
    return meaning instanceof Meaning.Weekday || meaning instanceof Meaning.Feast;
  }
}
