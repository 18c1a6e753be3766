package org.hearsay.record.crisis;

import java.util.Optional;

/**
 * A time as resolved, without the words of one report.
 *
 * @param value a TIMEX3 value
 * @param start inclusive, ISO date or local date-time; empty is open
 * @param end exclusive, likewise
 */
public record When(String value, Optional<String> start, Optional<String> end) {
  public When {}
}
