package org.hearsay.annotators.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.tense.Direction;

/** Resolves expressions that denote a stretch of the calendar. */
final class Dates {
  private static final int JUST_PAST = 2;

  private final Timeline timeline;
  private final Direction direction;

  Dates(Timeline timeline, Direction direction) {
    this.timeline = timeline;
    this.direction = direction;
  }

  /** The stretch that is meant; empty when the expression denotes none. */
  Optional<Period> resolve(Meaning meaning) {
    try {
      return Optional.ofNullable(find(meaning));
    } catch (DateTimeException outOfCalendar) {
      return Optional.empty();
    }
  }

  private @org.jspecify.annotations.Nullable Period find(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return calendar(calendar);
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return Period.day(weekday(weekday));
    } else if (meaning instanceof Meaning.WeekdayRange range) {
      return Period.day(weekday(range));
    } else if (meaning instanceof Meaning.Offset offset) {
      return offset(offset);
    } else if (meaning instanceof Meaning.YearBefore before) {
      return yearBefore(before);
    } else if (meaning instanceof Meaning.Weekend weekend) {
      return weekend(weekend);
    } else if (meaning instanceof Meaning.YearPart part) {
      return part.year() > 0
          ? yearPart(part.code(), part.year())
          : choice().choose(year -> yearPart(part.code(), year), part.shift());
    } else if (meaning instanceof Meaning.Feast feast) {
      IntFunction<Period> inYear = year -> Period.day(feast.holiday().in(year));
      return feast.year() > 0 ? inYear.apply(feast.year()) : choice().choose(inYear, feast.shift());
    } else if (meaning instanceof Meaning.Era era) {
      return era.century() ? Period.century(era.digits()) : Period.decade(era.digits());
    } else if (meaning instanceof Meaning.PartOf part) {
      return partOf(part);
    } else if (meaning instanceof Meaning.Unit unit) {
      return unit(unit);
    } else if (meaning instanceof Meaning.Part part) {
      return resolve(part.whole()).map(whole -> edge(part, whole)).orElse(null);
    }
    return null;
  }

  private YearChoice choice() {
    return new YearChoice(timeline, direction);
  }

  private Period calendar(Meaning.Calendar date) {
    if (date.month() == 0 && date.day() > 0) {
      LocalDate near = timeline.told().start();
      return Period.day(near.withDayOfMonth(date.day()));
    }
    if (date.year() > 0) {
      return inYear(date, date.year());
    }
    return choice().choose(year -> inYear(date, year), date.shift());
  }

  private static Period inYear(Meaning.Calendar date, int year) {
    if (date.month() == 0) {
      return Period.year(year);
    }
    boolean exists =
        date.day() > 0 && date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
    return exists
        ? Period.day(LocalDate.of(year, date.month(), date.day()))
        : Period.month(year, date.month());
  }

  private LocalDate weekday(Meaning.Weekday weekday) {
    LocalDate now = timeline.publication();
    int day = weekday.day();
    switch (weekday.shift()) {
      case LAST:
        return onOrBefore(now.minusDays(1), day);
      case COMING:
        return onOrAfter(now.plusDays(1), day);
      case NEXT:
        return onOrAfter(now.plusDays(8L - now.getDayOfWeek().getValue()), day);
      case BEFORE:
        return onOrBefore(timeline.told().start().minusDays(1), day);
      case AFTER:
        return onOrAfter(timeline.told().start().plusDays(1), day);
      case SAME:
        return onOrBefore(timeline.told().start().plusDays(3), day);
      case THIS:
        return direction == Direction.PAST ? onOrBefore(now, day) : onOrAfter(now, day);
      default:
        break;
    }
    if (timeline.isNarrative() && timeline.told().unit() == TimeUnit.DAY) {
      return onOrAfter(timeline.told().start().minusDays(1), day);
    }
    if (direction == Direction.NEAR) {
      return onOrAfter(now.minusDays(JUST_PAST), day);
    }
    return direction == Direction.FUTURE ? onOrAfter(now, day) : onOrBefore(now, day);
  }

  private LocalDate weekday(Meaning.WeekdayRange range) {
    LocalDate now = timeline.publication();
    if (direction == Direction.NEAR) {
      LocalDate earliest = now.minusDays(JUST_PAST);
      LocalDate first = onOrAfter(earliest, range.first());
      LocalDate last = onOrAfter(first, range.last());
      boolean forward = last.isAfter(first.plusDays(4)) && !last.minusDays(7).isBefore(earliest);
      return range.end() ? (forward ? last.minusDays(7) : last) : first;
    }
    if (direction == Direction.FUTURE) {
      LocalDate first = onOrAfter(now, range.first());
      return range.end() ? onOrAfter(first, range.last()) : first;
    }
    LocalDate last = onOrBefore(now, range.last());
    return range.end() ? last : onOrBefore(last, range.first());
  }

  private static LocalDate onOrBefore(LocalDate date, int day) {
    return date.minusDays(Math.floorMod(date.getDayOfWeek().getValue() - day, 7));
  }

  private static LocalDate onOrAfter(LocalDate date, int day) {
    return date.plusDays(Math.floorMod(day - date.getDayOfWeek().getValue(), 7));
  }

  private Period offset(Meaning.Offset offset) {
    Period told = timeline.told();
    TimeUnit unit = offset.unit();
    if (!offset.told()) {
      return Period.of(unit, unit.shift(timeline.publication(), offset.amount()));
    }
    boolean coarse =
        unit.compareTo(TimeUnit.MONTH) < 0 && told.unit().compareTo(TimeUnit.MONTH) >= 0;
    if (coarse) {
      String value = told.unit() == TimeUnit.MONTH ? told.value() + "-XX" : year(told) + "-XX-XX";
      return new Period(value, told.unit(), told.start(), told.end());
    }
    return Period.of(unit, unit.shift(told.start(), offset.amount()));
  }

  /** Reports of earnings compare with the same quarter, others with the year. */
  private Period yearBefore(Meaning.YearBefore before) {
    Optional<Period> quarter = timeline.recentQuarter();
    if (quarter.isPresent() && !timeline.isNarrative()) {
      LocalDate start = quarter.get().start().minusYears(1);
      return Period.quarter(start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
    }
    LocalDate anchor = before.told() ? timeline.told().start() : timeline.publication();
    boolean month = before.told() && timeline.told().unit() == TimeUnit.MONTH;
    return Period.of(month ? TimeUnit.MONTH : TimeUnit.YEAR, anchor.minusYears(1));
  }

  private static String year(Period told) {
    return Period.digits(told.start().getYear());
  }

  private Period weekend(Meaning.Weekend weekend) {
    LocalDate now = timeline.publication();
    boolean within = now.getDayOfWeek().getValue() >= 6;
    switch (weekend.shift()) {
      case LAST:
        return Period.weekend(now.minusWeeks(1));
      case NEXT:
        return Period.weekend(now.plusWeeks(1));
      case COMING:
        return Period.weekend(now);
      case SAME:
        return Period.weekend(timeline.told().start());
      case BEFORE:
        return Period.weekend(timeline.told().start().minusWeeks(1));
      case AFTER:
        return Period.weekend(timeline.told().start().plusWeeks(1));
      default:
        return Period.weekend(direction == Direction.FUTURE || within ? now : now.minusWeeks(1));
    }
  }

  private static Period yearPart(String code, int year) {
    int number = code.charAt(1) - '0';
    if (code.charAt(0) == 'Q') {
      return Period.quarter(year, number);
    }
    if (code.charAt(0) == 'H') {
      return Period.half(year, number);
    }
    for (Season season : Season.values()) {
      if (season.code().equals(code)) {
        return Period.season(year, season);
      }
    }
    throw new IllegalArgumentException("no part of a year: '" + code + "'");
  }

  private @org.jspecify.annotations.Nullable Period partOf(Meaning.PartOf part) {
    Period whole = find(part.year());
    if (whole == null) {
      return null;
    }
    int year = whole.start().getYear();
    if (part.part() instanceof Meaning.Unit unit) {
      return unit.unit() == TimeUnit.WEEK ? Period.week(whole.start()) : quarterOf(year);
    } else if (part.part() instanceof Meaning.Calendar calendar) {
      return inYear(calendar, year);
    } else if (part.part() instanceof Meaning.YearPart named) {
      return yearPart(named.code(), year);
    } else if (part.part() instanceof Meaning.Weekday weekday) {
      return Period.day(onOrAfter(whole.start(), weekday.day()));
    } else if (part.part() instanceof Meaning.Feast feast) {
      return Period.day(feast.holiday().in(year));
    }
    return whole;
  }

  private Period unit(Meaning.Unit unit) {
    if (unit.unit() == TimeUnit.QUARTER) {
      return quarter(unit.shift());
    }
    LocalDate anchor = timeline.isNarrative() ? timeline.told().start() : timeline.publication();
    return Period.of(unit.unit(), anchor);
  }

  /** "the 1988 quarter": the quarter just told, in that year. */
  private Period quarterOf(int year) {
    LocalDate told = quarter(Shift.SAME).start();
    return Period.quarter(year, told.get(IsoFields.QUARTER_OF_YEAR));
  }

  private Period quarter(Shift shift) {
    Period now = Period.of(TimeUnit.QUARTER, timeline.publication());
    Period before = Period.of(TimeUnit.QUARTER, now.start().minusMonths(1));
    switch (shift) {
      case THIS:
        return now;
      case NEXT, COMING, AFTER:
        return Period.of(TimeUnit.QUARTER, now.end());
      case SAME:
        return timeline.toldQuarter().orElse(before);
      case BEFORE:
        return Period.of(
            TimeUnit.QUARTER, timeline.toldQuarter().orElse(now).start().minusMonths(1));
      default:
        return before;
    }
  }

  private static Period edge(Meaning.Part part, Period whole) {
    switch (part.edge()) {
      case END:
        LocalDate lastDay = whole.end().minusDays(1);
        boolean unnamed = whole.unit() == TimeUnit.MONTH && part.whole() instanceof Meaning.Unit;
        return unnamed ? Period.day(lastDay) : whole.within(lastDay, whole.end());
      case START:
        return whole.within(whole.start(), whole.start().plusDays(1));
      case EARLY:
        return whole.third(1);
      case MIDDLE:
        return whole.third(2);
      default:
        return whole.third(3);
    }
  }
}
