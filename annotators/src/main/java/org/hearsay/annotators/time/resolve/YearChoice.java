package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.annotators.time.tense.Direction;

/** Chooses the year of what recurs every year: a month, a season, a quarter, a feast. */
final class YearChoice {
  /** Nobody leaves out the year of a day or a quarter that lies most of a year away. */
  private static final long NEAR_DAYS = 120;

  private final Timeline timeline;
  private final Direction direction;

  YearChoice(Timeline timeline, Direction direction) {
    this.timeline = timeline;
    this.direction = direction;
  }

  /** The one that is meant of those that the function gives for each year. */
  Period choose(IntFunction<Period> inYear, Shift shift) {
    if (shift.isTold() || (shift == Shift.NONE && timeline.isNarrative())) {
      return nearTold(inYear, shift);
    }
    return nearPublication(inYear, shift);
  }

  private Period nearPublication(IntFunction<Period> inYear, Shift shift) {
    LocalDate now = timeline.publication();
    int year = now.getYear();
    switch (shift) {
      case THIS:
        return thisOne(inYear, now);
      case LAST:
        return latest(inYear, year, each -> !each.end().isAfter(now));
      case NEXT, COMING:
        return earliest(inYear, year, each -> each.start().isAfter(now));
      default:
        break;
    }
    Period near = nearest(inYear, now);
    boolean dated =
        near.unit() == TimeUnit.DAY
            || (near.unit() == TimeUnit.QUARTER && near.value().contains("Q"));
    if (dated && distance(near, now) <= NEAR_DAYS) {
      return near;
    }
    switch (direction) {
      case PAST:
        return latest(inYear, year, each -> !each.start().isAfter(now));
      case FUTURE:
        return earliest(inYear, year, each -> each.end().isAfter(now));
      default:
        return near;
    }
  }

  private static Period thisOne(IntFunction<Period> inYear, LocalDate now) {
    Period last = inYear.apply(now.getYear() - 1);
    return last.end().isAfter(now) ? last : inYear.apply(now.getYear());
  }

  private Period nearTold(IntFunction<Period> inYear, Shift shift) {
    Period told = timeline.told();
    int year = told.start().getYear();
    if (shift == Shift.AFTER) {
      return earliest(inYear, year, each -> each.start().isAfter(told.start()));
    }
    if (shift == Shift.BEFORE) {
      return latest(inYear, year, each -> each.start().isBefore(told.start()));
    }
    Period same = inYear.apply(year);
    boolean wholeYear = told.unit().compareTo(TimeUnit.YEAR) >= 0;
    long behind = told.start().toEpochDay() - same.start().toEpochDay();
    return !wholeYear && behind > 210 ? inYear.apply(year + 1) : same;
  }

  private static Period latest(
      IntFunction<Period> inYear, int year, java.util.function.Predicate<Period> fits) {
    for (int each : List.of(year + 1, year, year - 1)) {
      Period period = inYear.apply(each);
      if (fits.test(period)) {
        return period;
      }
    }
    return inYear.apply(year - 2);
  }

  private static Period earliest(
      IntFunction<Period> inYear, int year, java.util.function.Predicate<Period> fits) {
    for (int each : List.of(year - 1, year, year + 1)) {
      Period period = inYear.apply(each);
      if (fits.test(period)) {
        return period;
      }
    }
    return inYear.apply(year + 2);
  }

  private static Period nearest(IntFunction<Period> inYear, LocalDate now) {
    Period best = inYear.apply(now.getYear());
    for (int year : List.of(now.getYear() - 1, now.getYear() + 1)) {
      Period other = inYear.apply(year);
      if (distance(other, now) < distance(best, now)) {
        best = other;
      }
    }
    return best;
  }

  private static long distance(Period period, LocalDate now) {
    return Math.abs(period.middle().toEpochDay() - now.toEpochDay());
  }
}
