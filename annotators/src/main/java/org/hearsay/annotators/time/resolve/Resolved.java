package org.hearsay.annotators.time.resolve;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeType;

/**
 * A time expression as resolved.
 *
 * @param told the stretch of the calendar it denotes, for later expressions to refer to
 */
public record Resolved(
    TimeType type,
    String value,
    Optional<String> start,
    Optional<String> end,
    TimeBasis basis,
    Optional<Period> told) {

  public static Resolved of(Period period, TimeBasis basis) {
    return new Resolved(
        TimeType.DATE,
        period.value(),
        Optional.of(period.start().toString()),
        Optional.of(period.end().toString()),
        basis,
        Optional.of(period));
  }

  public static Resolved open(TimeType type, String value, TimeBasis basis) {
    return new Resolved(type, value, Optional.empty(), Optional.empty(), basis, Optional.empty());
  }

  public Resolved within(Optional<String> from, Optional<String> to) {
    return new Resolved(type, value, from, to, basis, told);
  }
}
