package org.hearsay.digest.find;

import java.time.LocalDate;
import org.hearsay.record.crisis.When;

/** How a time stands to a day. */
final class TimeOrder {
  private static final int DAY = "2019-03-07".length();

  private TimeOrder() {}

  /** Whether it is over on that day; what has no end is not. */
  static boolean isBefore(When when, LocalDate day) {
    String last = when.end().or(when::start).orElse("9999-12-31");
    String today = day.toString();
    // An end without an hour is the first moment after.
    return last.length() > DAY
        ? last.substring(0, DAY).compareTo(today) < 0
        : last.compareTo(today) <= 0 && (when.end().isPresent() || last.compareTo(today) < 0);
  }
}
