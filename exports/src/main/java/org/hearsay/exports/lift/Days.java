package org.hearsay.exports.lift;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.record.crisis.When;

/**
 * The days that a time covers, both ends inside.
 *
 * @param first the first day
 * @param last the last day
 */
public record Days(LocalDate first, LocalDate last) {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  /** The days of a time that has both ends. */
  public static Optional<Days> of(Optional<String> start, Optional<String> end) {
    Optional<LocalDate> first = start.map(Days::dayOf);
    Optional<LocalDate> last = end.map(Days::lastBefore);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Days(first.get(), latest(first.get(), last.get())))
        : Optional.empty();
  }

  /** The days of a resolved time that has both ends. */
  public static Optional<Days> of(When when) {
    return of(when.start(), when.end());
  }

  /** One day. */
  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  /** The day of an ISO date or local date-time. */
  public static LocalDate dayOf(String moment) {
    return moment.length() > 10
        ? LocalDateTime.parse(moment).toLocalDate()
        : LocalDate.parse(moment);
  }

  /** The last day before an end that does not belong to the time. */
  public static LocalDate lastBefore(String end) {
    if (end.length() <= 10) {
      return LocalDate.parse(end).minusDays(1);
    }
    LocalDateTime moment = LocalDateTime.parse(end);
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
  }

  /** How many days there are. */
  public long count() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@code day}, {@code week}, {@code month}, {@code year} or {@code longer}. */
  public String precision() {
    if (count() == 1) {
      return "day";
    } else if (count() <= WEEK) {
      return "week";
    } else if (count() <= MONTH) {
      return "month";
    }
    return count() <= YEAR ? "year" : "longer";
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
