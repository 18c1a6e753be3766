package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.calendar.Holiday;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Reads "last week", "this September", "the same day", "next Wednesday", "the weekend". */
final class ShiftRules {
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");

  private ShiftRules() {}

  /** A word or two that say which one, and where they end. */
  record Picked(Shift shift, int end) {}

  static Optional<Phrase> read(Words words, int begin) {
    Optional<Picked> picked = pick(words, begin);
    return picked.flatMap(which -> unit(words, begin, which));
  }

  /** Reads "last", "this coming", "the following" and so on. */
  static Optional<Picked> pick(Words words, int begin) {
    boolean article = words.is(begin, "the");
    int at = article ? begin + 1 : begin;
    switch (words.at(at)) {
      case "this":
        return Optional.of(
            words.is(at + 1, "past", "last")
                ? new Picked(Shift.LAST, at + 2)
                : words.is(at + 1, "coming", "next", "upcoming")
                    ? new Picked(Shift.COMING, at + 2)
                    : new Picked(Shift.THIS, at + 1));
      case "current", "present", "ongoing":
        return Optional.of(new Picked(Shift.THIS, at + 1));
      case "last", "past":
        return Optional.of(new Picked(Shift.LAST, at + 1));
      case "next":
        return Optional.of(new Picked(article ? Shift.AFTER : Shift.NEXT, at + 1));
      case "coming", "upcoming":
        return Optional.of(new Picked(Shift.COMING, at + 1));
      case "same":
        return Optional.of(new Picked(Shift.SAME, at + 1));
      case "that":
        return article ? Optional.empty() : Optional.of(new Picked(Shift.SAME, at + 1));
      case "previous", "preceding", "prior":
        return Optional.of(new Picked(Shift.BEFORE, at + 1));
      case "following", "subsequent", "ensuing":
        return Optional.of(new Picked(Shift.AFTER, at + 1));
      default:
        return Optional.empty();
    }
  }

  private static Optional<Phrase> unit(Words words, int begin, Picked which) {
    int at = which.end();
    Shift shift = which.shift();
    int weekday = Calendars.weekday(words, at);
    if (weekday > 0) {
      return phrase(begin, at + 1, new Meaning.Weekday(weekday, shift));
    }
    int month = Calendars.month(words, at);
    if (month > 0 && !(words.digits(at + 1, 2) > 0 && shift == Shift.SAME)) {
      int day = DateRules.day(words, at + 1);
      return phrase(begin, day > 0 ? at + 2 : at + 1, new Meaning.Calendar(0, month, day, shift));
    }
    if (words.is(at, "weekend")) {
      return phrase(begin, at + 1, new Meaning.Weekend(shift));
    }
    if (words.in(at, PARTS)) {
      return dayPart(begin, at, words, shift);
    }
    return yearPart(words, begin, at, shift).or(() -> plainUnit(words, begin, at, shift));
  }

  private static Optional<Phrase> yearPart(Words words, int begin, int at, Shift shift) {
    Optional<Season> season = Season.of(words.at(at));
    if (season.isPresent() && !words.tag(at).startsWith("V")) {
      return phrase(begin, at + 1, new Meaning.YearPart(season.get().code(), 0, shift));
    }
    Optional<Holiday.Named> feast = Holiday.read(words, at);
    return feast.flatMap(
        named -> phrase(begin, named.end(), new Meaning.Feast(named.holiday(), 0, shift)));
  }

  private static Optional<Phrase> plainUnit(Words words, int begin, int at, Shift shift) {
    int noun = words.is(at, "fiscal", "calendar", "financial") ? at + 1 : at;
    String word = words.at(noun);
    Optional<TimeUnit> unit = TimeUnit.of(word);
    boolean usable =
        unit.isPresent() && !TimeUnit.isPlural(word) && !unit.get().isClock() && !word.isEmpty();
    if (!usable || isFixedPhrase(words, begin, noun)) {
      return Optional.empty();
    }
    boolean article = words.is(begin, "the");
    if (article && shift == Shift.LAST && unit.get() != TimeUnit.QUARTER) {
      return phrase(begin, noun + 1, past(unit.get()));
    }
    return phrase(begin, noun + 1, offset(unit.get(), shift));
  }

  private static boolean isFixedPhrase(Words words, int begin, int noun) {
    return (words.is(noun + 1, "-") && words.is(noun + 2, "old"))
        || (words.is(begin, "past") && words.is(noun, "day", "week"));
  }

  /** "the past year", "the last decade": a length that ends now. */
  private static Meaning past(TimeUnit unit) {
    return unit == TimeUnit.DECADE
        ? new Meaning.Duration("P10Y", unit, 1, Shift.LAST)
        : new Meaning.Duration(unit.duration(1), unit, 1, Shift.LAST);
  }

  private static Meaning offset(TimeUnit unit, Shift shift) {
    return unit == TimeUnit.QUARTER
        ? new Meaning.Unit(unit, shift)
        : new Meaning.Offset(shift.steps(), unit, shift.isTold());
  }

  private static Optional<Phrase> dayPart(int begin, int at, Words words, Shift shift) {
    String code = DayParts.code(words.at(at));
    Meaning day = new Meaning.Offset(shift.steps(), TimeUnit.DAY, shift.isTold());
    return phrase(begin, at + 1, new Meaning.DayPart(code, Optional.of(day), shift.isTold()));
  }

  private static Optional<Phrase> phrase(int begin, int end, Meaning meaning) {
    return Optional.of(new Phrase(begin, end, meaning));
  }
}
