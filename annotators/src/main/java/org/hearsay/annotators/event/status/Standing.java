package org.hearsay.annotators.event.status;

import java.util.Optional;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;

/**
 * What the wording holds of an event. Immutable.
 *
 * @param change what became of the plan, when the wording tells
 * @param settled whether the wording itself says so; a bare "the talks" leaves it open and may take
 *     the status of an earlier mention
 */
public record Standing(Status status, Optional<Change> change, boolean settled) {
  public Standing {}

  /** A status that the wording settles. */
  public static Standing of(Status status) {
    return new Standing(status, Optional.empty(), true);
  }

  /** A status that is only the likeliest. */
  public static Standing likely(Status status) {
    return new Standing(status, Optional.empty(), false);
  }

  /** A plan that was changed. */
  public static Standing changed(Status status, Change change) {
    return new Standing(status, Optional.of(change), true);
  }

  /** The same with another status. */
  public Standing with(Status other) {
    return new Standing(other, change, settled);
  }

  public boolean is(Status one) {
    return status == one;
  }

  /** Whether it has come to be, by what its voice says. */
  public boolean isReal() {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }
}
