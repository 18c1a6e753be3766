package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Edge;
import org.hearsay.annotators.time.calendar.Holiday;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;

/** What the words of a time expression say, before anything is known of when they were written. */
public sealed interface Meaning {

  /**
   * A date of the calendar; 0 is a part that the words leave out.
   *
   * @param shift which year is meant where it is left out
   */
  record Calendar(int year, int month, int day, Shift shift) implements Meaning {
    Calendar withYear(int other) {
      return new Calendar(other, month, day, shift);
    }
  }

  /** A year before Christ. */
  record BeforeChrist(String value) implements Meaning {}

  /** A weekday, 1 = Monday. */
  record Weekday(int day, Shift shift) implements Meaning {}

  /** The first or the last day of "from Friday to Monday". */
  record WeekdayRange(int first, int last, boolean end) implements Meaning {}

  /** So many units from the publication or, when told, from the date just told. */
  record Offset(long amount, TimeUnit unit, boolean told) implements Meaning {}

  /** "a year ago", "a year earlier": the same quarter or the year before. */
  record YearBefore(boolean told) implements Meaning {}

  /** The weekend, this or another. */
  record Weekend(Shift shift) implements Meaning {}

  /** A named part of a year, {@code SU}, {@code Q3}, {@code H1}; year 0 is left out. */
  record YearPart(String code, int year, Shift shift) implements Meaning {}

  /** A part of a year of which a further expression says which year. */
  record PartOf(Meaning part, Meaning year) implements Meaning {}

  /** The last quarter, half and so on told, or the one before. */
  record Unit(TimeUnit unit, Shift shift) implements Meaning {}

  /** A decade by its first year, or a century by its first two digits. */
  record Era(int digits, boolean century) implements Meaning {}

  /** A part of what another expression says. */
  record Part(Edge edge, Meaning whole) implements Meaning {}

  /** A part of a day such as {@code NI}; empty: of the day just told. */
  record DayPart(String code, Optional<Meaning> day, boolean told) implements Meaning {}

  /** A time of day; minute -1 is left out. */
  record Clock(int hour, int minute, boolean universal, Optional<Meaning> day) implements Meaning {}

  /** A length of time, possibly one that ends (LAST) or begins (NEXT) at the publication. */
  record Duration(String value, TimeUnit unit, double amount, Shift shift) implements Meaning {}

  /** A time that recurs. */
  record Repeat(String value) implements Meaning {}

  /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
  record Reference(String value) implements Meaning {}

  /** A feast day; year 0 is left out. */
  record Feast(Holiday holiday, int year, Shift shift) implements Meaning {}
}
