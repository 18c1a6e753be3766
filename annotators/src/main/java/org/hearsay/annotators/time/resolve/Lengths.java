package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeType;

/** Resolves lengths of time that begin or end with the publication. */
final class Lengths {
  private final Timeline timeline;
  private final Direction direction;

  Lengths(Timeline timeline, Direction direction) {
    this.timeline = timeline;
    this.direction = direction;
  }

  Resolved resolve(Meaning.Duration length, String preposition) {
    boolean future = direction == Direction.FUTURE;
    boolean whole = length.amount() == Math.rint(length.amount()) && length.amount() > 0;
    Optional<Period> distance = Optional.empty();
    if (preposition.equals("in") && future && whole && length.shift() == Shift.NONE) {
      distance = distance(length);
    }
    if (distance.isPresent()) {
      return Resolved.of(distance.get(), TimeBasis.RELATIVE);
    }
    boolean ahead =
        length.shift() == Shift.NEXT
            || length.shift() == Shift.COMING
            || (preposition.equals("within") && direction != Direction.PAST);
    boolean behind = length.shift() == Shift.LAST;
    Resolved open =
        Resolved.open(
            TimeType.DURATION,
            length.value(),
            ahead || behind ? TimeBasis.RELATIVE : TimeBasis.EXPLICIT);
    LocalDate now = timeline.publication();
    if (ahead) {
      return open.within(Optional.of(now.toString()), end(length, now, 1));
    }
    return behind
        ? open.within(end(length, now, -1), Optional.of(now.plusDays(1).toString()))
        : open;
  }

  private Optional<Period> distance(Meaning.Duration length) {
    if (length.unit().isClock()) {
      return Optional.empty();
    }
    LocalDate then = length.unit().shift(timeline.publication(), Math.round(length.amount()));
    return Optional.of(Period.of(length.unit(), then));
  }

  private static Optional<String> end(Meaning.Duration length, LocalDate now, int sign) {
    if (length.amount() <= 0) {
      return Optional.empty();
    }
    double days = length.unit() == TimeUnit.HOUR ? Math.ceil(length.amount() / 24) : 0;
    LocalDate then =
        length.unit().isClock()
            ? now.plusDays(Math.round(sign * days))
            : length.unit().shift(now, sign * Math.round(Math.ceil(length.amount())));
    return Optional.of(then.toString());
  }
}
