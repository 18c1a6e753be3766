package org.hearsay.model.facts;

import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * A time as the text says it and as it is resolved (TIMEX3).
 *
 * @param id such as {@code t1}
 * @param text the words
 * @param value a TIMEX3 value, such as {@code 2022-W02-WE}
 * @param start inclusive, ISO date or local date-time; empty is open
 * @param end exclusive, likewise
 */
public record TimeExpression(
    String id,
    String text,
    TimeType type,
    String value,
    Optional<String> start,
    Optional<String> end,
    TimeBasis basis,
    Span mention,
    ComponentId by) {
  public TimeExpression {}
}
