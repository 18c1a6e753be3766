package org.hearsay.annotators.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.model.facts.Status;

/**
 * Settles what a noun leaves open: "his trip comes as ..." is as planned as the visits that the
 * report tells of.
 */
final class Unsettled {
  private final SameHappening same;

  Unsettled(SameHappening same) {
    this.same = same;
  }

  List<Draft> settle(List<Draft> drafts) {
    return drafts.stream().map(draft -> settled(draft, drafts)).toList();
  }

  private Draft settled(Draft draft, List<Draft> drafts) {
    boolean open =
        !draft.trigger().isVerb()
            && !draft.standing().settled()
            && draft.standing().is(Status.HAPPENED);
    if (!open) {
      return draft;
    }
    Optional<Draft> plan =
        drafts.stream()
            .filter(other -> other.standing().is(Status.PLANNED) && other.standing().settled())
            .filter(other -> same.canBeOne(draft, other))
            .findFirst();
    boolean happened =
        drafts.stream()
            .filter(other -> other.standing().isReal() && other.standing().settled())
            .anyMatch(other -> same.canBeOne(draft, other));
    return plan.isPresent() && !happened ? draft.with(Standing.likely(Status.PLANNED)) : draft;
  }
}
