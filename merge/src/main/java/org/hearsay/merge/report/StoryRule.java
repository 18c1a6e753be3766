package org.hearsay.merge.report;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.record.crisis.Join;

/**
 * Whether two reports tell of one thing: their rare words, names, beginnings, runs of two words,
 * numbers and dates, weighed by a logistic rule.
 *
 * <p>The two bounds were chosen on the training topics of ECB+ too, by BCubed F1 of the stories.
 */
public final class StoryRule {
  /** The name of the rule in joins. */
  public static final String NAME = "same-story";

  /** Pairs at this score and above are joined. */
  private static final double JOINED = -0.5;

  /** Pairs below this score are apart: nothing may bring them together. */
  private static final double APART = -4.1;

  /** What more a pair needs of which one has no day: it may be years older. */
  private static final double UNDATED = 1.5;

  private StoryRule() {}

  /** Why the two tell of one thing, if they do. */
  public static Optional<Join> join(Sketch left, Sketch right) {
    return confidence(left, right)
        .map(sure -> SketchMaker.join(left, right, NAME, evidence(left, right), sure));
  }

  /** How sure it is that the two tell of one thing; empty for too little. */
  static Optional<Double> confidence(Sketch left, Sketch right) {
    if (!Window.near(left, right, Window.DAYS)) {
      return Optional.empty();
    }
    double score = score(left, right, left.terms().likeness(right.terms()));
    return score < bound(left, right) ? Optional.empty() : Optional.of(logistic(score));
  }

  private static String evidence(Sketch left, Sketch right) {
    Terms.Likeness alike = left.terms().likeness(right.terms());
    return String.format(
        Locale.ROOT,
        "alike in words %.2f, names %.2f, beginning %.2f, common numbers %d",
        alike.words(),
        alike.names(),
        alike.lead(),
        alike.numbers());
  }

  /** Whether the two clearly tell of two things; a text without words tells nothing. */
  public static boolean apart(Sketch left, Sketch right) {
    return left.terms().length() > 0
        && right.terms().length() > 0
        && Window.near(left, right, Window.DAYS)
        && score(left, right, left.terms().likeness(right.terms())) < APART;
  }

  private static double bound(Sketch left, Sketch right) {
    boolean sameFooting = left.day().isPresent() == right.day().isPresent();
    return sameFooting ? JOINED : JOINED + UNDATED;
  }

  private static double score(Sketch left, Sketch right, Terms.Likeness alike) {
    return alike.words() <= 0
        ? StoryFeatures.INTERCEPT
        : StoryFeatures.score(left.terms(), right.terms(), alike);
  }

  private static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
