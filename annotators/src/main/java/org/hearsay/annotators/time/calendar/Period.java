package org.hearsay.annotators.time.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param value such as {@code 2022-W02}
 * @param unit how fine it is
 * @param start its first day
 * @param end the day after its last
 */
public record Period(String value, TimeUnit unit, LocalDate start, LocalDate end) {

  public static Period day(LocalDate date) {
    return new Period(date.toString(), TimeUnit.DAY, date, date.plusDays(1));
  }

  public static Period week(LocalDate date) {
    LocalDate monday = monday(date);
    return new Period(weekValue(date), TimeUnit.WEEK, monday, monday.plusWeeks(1));
  }

  public static Period weekend(LocalDate date) {
    LocalDate saturday = monday(date).plusDays(5);
    return new Period(weekValue(date) + "-WE", TimeUnit.WEEK, saturday, saturday.plusDays(2));
  }

  public static Period month(int year, int month) {
    YearMonth whole = YearMonth.of(year, month);
    return new Period(
        whole.toString(), TimeUnit.MONTH, whole.atDay(1), whole.plusMonths(1).atDay(1));
  }

  public static Period month(LocalDate date) {
    return month(date.getYear(), date.getMonthValue());
  }

  public static Period quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return new Period(digits(year) + "-Q" + quarter, TimeUnit.QUARTER, start, start.plusMonths(3));
  }

  public static Period half(int year, int half) {
    LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
    return new Period(digits(year) + "-H" + half, TimeUnit.QUARTER, start, start.plusMonths(6));
  }

  public static Period season(int year, Season season) {
    LocalDate start = LocalDate.of(year, season.firstMonth(), 1);
    return new Period(
        digits(year) + "-" + season.code(), TimeUnit.QUARTER, start, start.plusMonths(3));
  }

  public static Period year(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return new Period(digits(year), TimeUnit.YEAR, start, start.plusYears(1));
  }

  public static Period decade(int year) {
    LocalDate start = LocalDate.of(year / 10 * 10, 1, 1);
    return new Period(digits(year).substring(0, 3), TimeUnit.DECADE, start, start.plusYears(10));
  }

  /** The century whose years begin with these two digits. */
  public static Period century(int digits) {
    LocalDate start = LocalDate.of(digits * 100, 1, 1);
    return new Period(
        digits(digits * 100).substring(0, 2), TimeUnit.CENTURY, start, start.plusYears(100));
  }

  /** The stretch of this unit that the date lies in. */
  public static Period of(TimeUnit unit, LocalDate date) {
    switch (unit) {
      case WEEK, FORTNIGHT:
        return week(date);
      case MONTH:
        return month(date);
      case QUARTER:
        return quarter(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR:
        return year(date.getYear());
      case DECADE:
        return decade(date.getYear());
      case CENTURY, MILLENNIUM:
        return century(date.getYear() / 100);
      default:
        return day(date);
    }
  }

  /** The same value with other bounds. */
  public Period within(LocalDate from, LocalDate to) {
    return new Period(value, unit, from, to);
  }

  /** The first, middle or last third. */
  public Period third(int number) {
    long days = end.toEpochDay() - start.toEpochDay();
    LocalDate from = start.plusDays(Math.round(days * (number - 1) / 3.0));
    LocalDate to = number == 3 ? end : start.plusDays(Math.round(days * number / 3.0));
    return days < 3 ? this : within(from, to);
  }

  public LocalDate middle() {
    return start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
  }

  private static LocalDate monday(LocalDate date) {
    return date.minusDays(date.getDayOfWeek().getValue() - 1L);
  }

  private static String weekValue(LocalDate date) {
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return digits(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
  }

  public static String digits(int year) {
    String plain = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - plain.length())) + plain;
  }

  public static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
