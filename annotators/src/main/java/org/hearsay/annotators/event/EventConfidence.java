package org.hearsay.annotators.event;

import java.util.Set;
import org.hearsay.model.LogOdds;
import org.hearsay.model.facts.Category;

/**
 * How likely an event is right, type, parties and status: from whether a saying or a claim holds
 * it, whether its parties and its day are known, and how well the words for its category tell it.
 *
 * <p>The weights are those of a logistic regression on judged events, see
 * docs/decisions/008-confidence.md.
 */
final class EventConfidence {
  private static final double PRIOR = 0.7;
  private static final int CROWD = 3;

  /** Categories whose words ("sanction", "drive out", "back") mean much else besides. */
  private static final Set<Category> AMBIGUOUS =
      Set.of(
          Category.SANCTION,
          Category.COERCE,
          Category.THREATEN,
          Category.MOBILIZE,
          Category.SUPPORT);

  private EventConfidence() {}

  static double of(Draft draft) {
    boolean saying = draft.voice().says().isPresent();
    boolean held = !draft.voice().heldBy().isEmpty();
    int actors = draft.parties().actors().size();
    int parties = actors + draft.parties().recipients().size();
    return LogOdds.of(PRIOR)
        .when(saying, 0.74)
        .when(held && !saying, 0.56)
        .when(!draft.trigger().isVerb() && draft.standing().settled(), 0.44)
        .when(actors == 0, -0.26)
        .when(parties >= CROWD, -0.23)
        .when(AMBIGUOUS.contains(draft.type()), -0.54)
        .when(draft.setting().times().time().isPresent(), 0.18)
        .probability();
  }
}
