package org.hearsay.merge.fact.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.facts.TimeExpression;

/**
 * A range of days, either end open.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final int DATE_LENGTH = 10;

  public Days {}

  /** The days of a resolved time; empty when the text does not settle them. */
  public static Optional<Days> of(TimeExpression time) {
    Optional<LocalDate> first = time.start().flatMap(Days::day);
    Optional<LocalDate> last =
        time.end()
            .flatMap(
                end -> day(end).map(day -> end.length() > DATE_LENGTH ? day : day.minusDays(1)));
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(first, last));
  }

  private static Optional<LocalDate> day(String isoTime) {
    try {
      return Optional.of(
          LocalDate.parse(isoTime.substring(0, Math.min(DATE_LENGTH, isoTime.length()))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** Whether the two have a day in common. */
  public boolean meets(Days other) {
    return notAfter(first, other.last) && notAfter(other.first, last);
  }

  /** Whether all of it lies after the day. */
  public boolean isAfter(LocalDate day) {
    return first.isPresent() && first.get().isAfter(day);
  }

  /** Whether all of it lies before the day. */
  public boolean isBefore(LocalDate day) {
    return last.isPresent() && last.get().isBefore(day);
  }

  /** How many days it covers; the largest number when an end is open. */
  public long length() {
    return first.isPresent() && last.isPresent()
        ? last.get().toEpochDay() - first.get().toEpochDay() + 1
        : Long.MAX_VALUE;
  }

  private static boolean notAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || !one.get().isAfter(other.get());
  }
}
