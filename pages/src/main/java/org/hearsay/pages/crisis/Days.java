package org.hearsay.pages.crisis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Whether days lie between others. */
final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /** From the first to the last day, both included; an unknown day only where none is asked for. */
  static boolean isWithin(
      Optional<LocalDate> day, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isEmpty() && until.isEmpty()) {
      return true;
    }
    return day.isPresent()
        && (from.isEmpty() || !day.get().isBefore(from.get()))
        && (until.isEmpty() || !day.get().isAfter(until.get()));
  }

  /** The day of an ISO date or moment; empty when it is none. */
  static Optional<LocalDate> of(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(LENGTH, iso.length()))));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
