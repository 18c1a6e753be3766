package org.hearsay.annotators.event.status;

import java.util.Optional;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;

/** What a word does to the status of the event that it governs. */
public enum Effect {
  /** The event stands as the word itself does: begin to, manage to, a wave of. */
  KEEP,
  /** The event is told with its own tense: say that, report that. */
  TELL,
  /** Taken for granted: regret that, condemn the, after the. */
  FACT,
  PLAN,
  /** A plan where parties work together, a possibility where they fight: expect. */
  EXPECT,
  POSSIBLE,
  /** Fail to, refuse to, avoid. */
  NOT,
  /** Rule out: not, and possible when it is itself negated. */
  EXCLUDE,
  ONGOING,
  QUESTION,
  CONDITION,
  CANCEL,
  POSTPONE;

  /** The standing of the governed event, from that of the governing word. */
  Standing on(Standing governor, boolean cooperative) {
    if (governor.is(Status.CONDITIONAL) || governor.is(Status.UNKNOWN)) {
      return this == NOT ? Standing.of(Status.DID_NOT_HAPPEN) : governor;
    }
    return switch (this) {
      case KEEP -> governor;
      case TELL, FACT -> Standing.likely(Status.HAPPENED);
      case ONGOING -> governor.isReal() ? Standing.of(Status.ONGOING) : governor;
      case PLAN -> weakened(governor, Status.PLANNED);
      case EXPECT -> weakened(governor, cooperative ? Status.PLANNED : Status.POSSIBLE);
      case POSSIBLE -> weakened(governor, Status.POSSIBLE);
      case QUESTION -> Standing.of(Status.UNKNOWN);
      case CONDITION -> Standing.of(Status.CONDITIONAL);
      case NOT -> prevented(governor, Optional.empty());
      case CANCEL -> prevented(governor, Optional.of(Change.CANCELLED));
      case POSTPONE -> prevented(governor, Optional.of(Change.POSTPONED));
      case EXCLUDE ->
          Standing.of(governor.is(Status.DID_NOT_HAPPEN) ? Status.POSSIBLE : Status.DID_NOT_HAPPEN);
    };
  }

  private static Standing weakened(Standing governor, Status status) {
    return switch (governor.status()) {
      case DID_NOT_HAPPEN, DENIED -> Standing.of(Status.DID_NOT_HAPPEN);
      case POSSIBLE -> Standing.of(Status.POSSIBLE);
      case PLANNED, HAPPENED, ONGOING, CONDITIONAL, UNKNOWN -> Standing.of(status);
    };
  }

  private static Standing prevented(Standing governor, Optional<Change> change) {
    return switch (governor.status()) {
      case DID_NOT_HAPPEN, DENIED -> Standing.likely(Status.HAPPENED);
      case POSSIBLE -> Standing.of(Status.POSSIBLE);
      case PLANNED, HAPPENED, ONGOING, CONDITIONAL, UNKNOWN ->
          new Standing(Status.DID_NOT_HAPPEN, change, true);
    };
  }
}
