package org.hearsay.annotators.claim;

import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.model.LogOdds;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;

/**
 * How likely a claim is right, source and content: from what found it, the tagger's probability,
 * quotation marks, whether its source is known and how short its content is.
 *
 * <p>The weights are those of a logistic regression on judged claims, see
 * docs/decisions/008-confidence.md.
 */
final class ClaimConfidence {
  private static final double PRIOR = 1.06;
  private static final double USUAL = 0.9;
  private static final double TAGGER = 3.44;
  private static final double SURE = 0.97;
  private static final int SHORT = 25;

  private ClaimConfidence() {}

  static double of(Draft draft, ClaimSource source, Claim.Kind kind) {
    boolean tagged = draft.origin() == Draft.Origin.TAGGER || draft.origin() == Draft.Origin.BOTH;
    double beyond = tagged ? draft.confidence() - USUAL : 0;
    int length = draft.content().stream().mapToInt(Span::length).sum();
    return LogOdds.of(PRIOR)
        .plus(TAGGER * beyond)
        .plus(origin(draft.origin()))
        .when(tagged && draft.confidence() >= SURE, 0.96)
        .when(source.mention().isEmpty(), -1.11)
        .when(source.mention().isPresent() && source.actor().isEmpty(), -0.39)
        .when(kind != Claim.Kind.INDIRECT, 0.37)
        .when(length > 0 && length < SHORT, -0.57)
        .probability();
  }

  /** A rule alone finds what the tagger has missed, and more; its agreement is part of the rest. */
  private static double origin(Draft.Origin origin) {
    return switch (origin) {
      case TAGGER -> 0;
      case BOTH -> -0.41;
      case RULE, RELATIVE, RETRACTION, IDIOM -> -1.83;
      case NOUN -> -0.78;
      case QUOTATION, CONTINUATION -> -1.96;
    };
  }
}
