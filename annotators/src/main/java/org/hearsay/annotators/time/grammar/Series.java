package org.hearsay.annotators.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.language.phrase.Words;

/**
 * What one expression of a series leaves to another: "Jan. 18-20", "May to June 1940", "2014-16".
 */
final class Series {
  private Series() {}

  /** Adds the shortened expressions that follow; the position to read on from. */
  static int follow(Words words, Phrase first, List<Phrase> found) {
    int at = first.end();
    Optional<Phrase> next = next(words, first.meaning(), at);
    while (next.isPresent()) {
      found.add(next.get());
      at = next.get().end();
      next = next(words, next.get().meaning(), at);
    }
    return at;
  }

  private static Optional<Phrase> next(Words words, Meaning before, int at) {
    boolean joined = words.isDash(at) || words.is(at, "to", "and", "or", "through", ",");
    if (!joined || !(before instanceof Meaning.Calendar calendar)) {
      return Optional.empty();
    }
    int from = words.is(at, ",") && words.is(at + 1, "and") ? at + 2 : at + 1;
    return calendar.day() > 0 ? nextDay(words, calendar, at, from) : nextYear(words, calendar, at);
  }

  private static Optional<Phrase> nextDay(Words words, Meaning.Calendar date, int at, int from) {
    int day = DateRules.day(words, from);
    if (day == 0 || date.month() == 0 || DateRules.read(words, from).isPresent()) {
      return Optional.empty();
    }
    boolean ranged = words.isDash(at) || words.is(at, "to", "through");
    boolean counted =
        !ranged && !words.is(from + 1, ".", ",", ")", ";", "", "and", "in", "at", "for", "by");
    if (counted || words.is(from + 1, "%", "percent", "-", ":")) {
      return Optional.empty();
    }
    int yearAt = words.is(from + 1, ",", "of") ? from + 2 : from + 1;
    int year = Years.digits(words, yearAt);
    Meaning next =
        new Meaning.Calendar(year > 0 ? year : date.year(), date.month(), day, date.shift());
    return Optional.of(new Phrase(from, year > 0 ? yearAt + 1 : from + 1, next));
  }

  private static Optional<Phrase> nextYear(Words words, Meaning.Calendar date, int at) {
    boolean two = words.isDash(at) && words.at(at + 1).length() == 2;
    int tail = two ? words.digits(at + 1, 2) : -1;
    if (tail < 0 || date.year() == 0 || date.month() > 0 || tail <= date.year() % 100) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(
            at + 1,
            at + 2,
            new Meaning.Calendar(date.year() / 100 * 100 + tail, 0, 0, Shift.NONE)));
  }

  /** Gives the year of the last of a series to those before it. */
  static List<Phrase> shareYears(Words words, List<Phrase> found) {
    List<Phrase> shared = new ArrayList<>(found);
    joinWeekdays(words, shared);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Phrase first = shared.get(i);
      Phrase second = shared.get(i + 1);
      boolean joined =
          second.begin() == first.end() + 1
              && (words.isDash(first.end())
                  || words.is(first.end(), "to", "and", "or", "through", "until"));
      if (joined
          && first.meaning() instanceof Meaning.Calendar early
          && yearOf(second.meaning()) > 0
          && early.year() == 0
          && early.month() > 0) {
        shared.set(i, first.to(first.end(), early.withYear(yearBefore(early, second.meaning()))));
      }
    }
    return shared;
  }

  private static void joinWeekdays(Words words, List<Phrase> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Phrase first = found.get(i);
      Phrase second = found.get(i + 1);
      boolean joined =
          second.begin() == first.end() + 1
              && (words.isDash(first.end())
                  || words.is(first.end(), "to", "until", "till", "through"));
      if (joined
          && first.meaning() instanceof Meaning.Weekday start
          && second.meaning() instanceof Meaning.Weekday end) {
        found.set(
            i, first.to(first.end(), new Meaning.WeekdayRange(start.day(), end.day(), false)));
        found.set(
            i + 1, second.to(second.end(), new Meaning.WeekdayRange(start.day(), end.day(), true)));
      }
    }
  }

  private static int yearOf(Meaning meaning) {
    return meaning instanceof Meaning.Calendar calendar && calendar.month() > 0
        ? calendar.year()
        : 0;
  }

  private static int yearBefore(Meaning.Calendar early, Meaning later) {
    int year = yearOf(later);
    boolean wraps = later instanceof Meaning.Calendar calendar && early.month() > calendar.month();
    return wraps ? year - 1 : year;
  }
}
