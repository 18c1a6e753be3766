package org.hearsay.annotators.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/** Whether what is told of two events, or of two meetings, goes together. */
public final class Agreement {
  private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);
  private static final Set<Status> AHEAD =
      EnumSet.of(Status.PLANNED, Status.POSSIBLE, Status.CONDITIONAL);

  private Agreement() {}

  /** Whether it has come to be. */
  public static boolean isReal(Status status) {
    return REAL.contains(status);
  }

  /** Whether it is still to come, if at all. */
  public static boolean isAhead(Status status) {
    return AHEAD.contains(status);
  }

  /** Whether both have come to be, both are to come, or both are of one status. */
  public static boolean onStatus(Status one, Status other) {
    return one == other || (isReal(one) && isReal(other)) || (isAhead(one) && isAhead(other));
  }

  /** Whether both times may be one: an unknown one, the same, or one within the other. */
  public static boolean onTime(Optional<TimeExpression> one, Optional<TimeExpression> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    return one.get().value().equals(other.get().value())
        || isWithin(one.get(), other.get())
        || isWithin(other.get(), one.get());
  }

  private static boolean isWithin(TimeExpression inner, TimeExpression outer) {
    boolean known =
        inner.start().isPresent()
            && outer.start().isPresent()
            && inner.end().isPresent()
            && outer.end().isPresent();
    return known
        && inner.start().orElseThrow().compareTo(outer.start().orElseThrow()) >= 0
        && inner.end().orElseThrow().compareTo(outer.end().orElseThrow()) <= 0;
  }
}
