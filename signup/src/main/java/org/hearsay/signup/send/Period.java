package org.hearsay.signup.send;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.signup.list.Frequency;
import org.hearsay.store.changes.Moments;

/**
 * A stretch of time in which a recipient gets at most one message.
 *
 * @param key tells it from all others
 * @param begin from when on it is due
 */
public record Period(String key, Instant begin) {
  private static final Duration SLOT = Duration.ofMinutes(10);
  private static final int HOUR = 6;

  /**
   * The one that a moment is in: ten minutes, a day from 06:00 UTC, or a week from Monday 06:00.
   */
  public static Period of(Frequency frequency, Instant now) {
    return switch (frequency) {
      case AT_ONCE -> {
        long slots = now.toEpochMilli() / SLOT.toMillis();
        yield of("at-once", Instant.ofEpochMilli(slots * SLOT.toMillis()));
      }
      case DAILY -> of("day", morning(now).toInstant());
      case WEEKLY ->
          of(
              "week",
              morning(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toInstant());
    };
  }

  private static ZonedDateTime morning(Instant now) {
    return now.atZone(ZoneOffset.UTC).minusHours(HOUR).truncatedTo(ChronoUnit.DAYS).plusHours(HOUR);
  }

  private static Period of(String kind, Instant begin) {
    return new Period(kind + " " + Moments.text(begin), begin);
  }
}
