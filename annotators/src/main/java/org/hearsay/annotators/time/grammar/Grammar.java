package org.hearsay.annotators.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** All rules together: at each position the longest expression is taken, then what follows it. */
public final class Grammar {
  private static final List<Rule> PLAIN =
      List.of(
          DateRules::read,
          DayRules::read,
          ShiftRules::read,
          PeriodRules::read,
          Years::read,
          Years::decade,
          Years::century,
          Years::apostrophe);
  private static final List<Rule> ALL =
      List.of(
          Grammar::dated,
          EdgeRules::read,
          ClockRules::read,
          DayParts::read,
          AmountRules::read,
          SetRules::read,
          ReferenceRules::read,
          Grammar::week);

  private Grammar() {}

  /** The expressions of a sentence, in text order. */
  public static List<Phrase> read(Words words) {
    List<Phrase> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Phrase> phrase = Rule.longest(ALL, words, at);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        at = Series.follow(words, phrase.get(), found);
      } else {
        at++;
      }
    }
    return Series.shareYears(words, found);
  }

  /** A date, a day, a period or a year, with the year that is said beside it. */
  public static Optional<Phrase> plain(Words words, int begin) {
    return dated(words, begin);
  }

  /** A year or month that stands here as a whole. */
  public static Optional<Phrase> yearOrMonth(Words words, int begin) {
    if (words.is(begin, "the") && words.is(begin + 1, "year", "month", "decade", "century")) {
      return TimeUnit.of(words.at(begin + 1))
          .map(unit -> new Phrase(begin, begin + 2, new Meaning.Offset(0, unit, true)));
    }
    return Rule.longest(PLAIN, words, begin);
  }

  private static Optional<Phrase> dated(Words words, int begin) {
    Optional<Phrase> first = Rule.longest(PLAIN, words, begin);
    return first
        .map(found -> owned(words, found).orElse(found))
        .map(found -> weekAfter(words, found))
        .map(found -> yearAfter(words, found));
  }

  /** "Thursday next week", "on Monday of last week". */
  private static Phrase weekAfter(Words words, Phrase day) {
    if (!(day.meaning() instanceof Meaning.Weekday)) {
      return day;
    }
    int at = words.is(day.end(), "of") ? day.end() + 1 : day.end();
    return ShiftRules.read(words, at)
        .filter(
            week -> week.meaning() instanceof Meaning.Offset each && each.unit() == TimeUnit.WEEK)
        .map(week -> day.to(week.end(), new Meaning.PartOf(day.meaning(), week.meaning())))
        .orElse(day);
  }

  /** "this year's third quarter". */
  private static Optional<Phrase> owned(Words words, Phrase owner) {
    if (!isYear(owner.meaning()) || !words.is(owner.end(), "'s")) {
      return Optional.empty();
    }
    return Rule.longest(List.of(PeriodRules::read, DateRules::read), words, owner.end() + 1)
        .filter(part -> lacksYear(part.meaning()))
        .map(part -> owner.to(part.end(), new Meaning.PartOf(part.meaning(), owner.meaning())));
  }

  /** "July of that year", "spring next year", "June last year". */
  private static Phrase yearAfter(Words words, Phrase part) {
    if (!lacksYear(part.meaning())) {
      return part;
    }
    int at = words.is(part.end(), "of", ",") ? part.end() + 1 : part.end();
    int digits = at > part.end() ? Years.digits(words, at) : 0;
    if (digits > 0) {
      Meaning year = new Meaning.Calendar(digits, 0, 0, Shift.NONE);
      return part.to(at + 1, new Meaning.PartOf(part.meaning(), year));
    }
    Optional<Phrase> year = ShiftRules.read(words, at).or(() -> neighborYear(words, at));
    return year.filter(each -> isYear(each.meaning()))
        .map(each -> part.to(each.end(), new Meaning.PartOf(part.meaning(), each.meaning())))
        .orElse(part);
  }

  private static Optional<Phrase> neighborYear(Words words, int at) {
    return DayRules.read(words, at);
  }

  private static boolean isYear(Meaning meaning) {
    if (meaning instanceof Meaning.Offset offset) {
      return offset.unit() == TimeUnit.YEAR;
    }
    return meaning instanceof Meaning.Calendar calendar
        && calendar.year() > 0
        && calendar.month() == 0;
  }

  private static boolean lacksYear(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return calendar.year() == 0 && calendar.month() > 0;
    }
    return (meaning instanceof Meaning.YearPart part && part.year() == 0)
        || (meaning instanceof Meaning.Feast feast && feast.year() == 0);
  }

  /** "the week of March 6". */
  private static Optional<Phrase> week(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    if (!words.sequence(at, "week", "of")) {
      return Optional.empty();
    }
    return DateRules.read(words, at + 2)
        .filter(DayParts::isDay)
        .map(
            day ->
                new Phrase(
                    begin,
                    day.end(),
                    new Meaning.PartOf(
                        new Meaning.Unit(TimeUnit.WEEK, Shift.THIS), day.meaning())));
  }
}
