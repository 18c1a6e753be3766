package org.hearsay.annotators.time.resolve;

import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.annotators.time.grammar.Meaning;

/** TIMEX3 values of expressions that nothing anchors. */
final class Underspecified {
  private Underspecified() {}

  static String value(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar date) {
      return date(date);
    } else if (meaning instanceof Meaning.Weekday weekday) {
      return "XXXX-WXX-" + weekday.day();
    } else if (meaning instanceof Meaning.WeekdayRange range) {
      return "XXXX-WXX-" + (range.end() ? range.last() : range.first());
    } else if (meaning instanceof Meaning.Weekend) {
      return "XXXX-WXX-WE";
    } else if (meaning instanceof Meaning.Offset offset) {
      return unit(offset.unit());
    } else if (meaning instanceof Meaning.YearBefore) {
      return unit(TimeUnit.YEAR);
    } else if (meaning instanceof Meaning.Unit unit) {
      return unit(unit.unit());
    } else if (meaning instanceof Meaning.YearPart part) {
      return "XXXX-" + part.code();
    } else if (meaning instanceof Meaning.PartOf part) {
      return value(part.part());
    } else if (meaning instanceof Meaning.Part part) {
      return value(part.whole());
    } else if (meaning instanceof Meaning.Feast feast) {
      return "XXXX" + feast.holiday().in(2000).toString().substring(4);
    } else if (meaning instanceof Meaning.DayPart part) {
      return part.day().map(Underspecified::value).orElse("XXXX-XX-XX") + "T" + part.code();
    } else if (meaning instanceof Meaning.Clock clock) {
      return clock.day().map(Underspecified::value).orElse("XXXX-XX-XX") + Clocks.suffix(clock);
    }
    return "XXXX-XX-XX";
  }

  private static String date(Meaning.Calendar date) {
    String year = date.year() > 0 ? Period.digits(date.year()) : "XXXX";
    String month = date.month() > 0 ? Period.two(date.month()) : "XX";
    if (date.day() > 0) {
      return year + "-" + month + "-" + Period.two(date.day());
    }
    return date.month() > 0 ? year + "-" + month : year;
  }

  private static String unit(TimeUnit unit) {
    switch (unit) {
      case WEEK, FORTNIGHT:
        return "XXXX-WXX";
      case MONTH:
        return "XXXX-XX";
      case QUARTER:
        return "XXXX-QX";
      case YEAR:
        return "XXXX";
      case DECADE:
        return "XXX";
      case CENTURY, MILLENNIUM:
        return "XX";
      default:
        return "XXXX-XX-XX";
    }
  }
}
