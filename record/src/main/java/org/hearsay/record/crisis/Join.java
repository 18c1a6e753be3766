package org.hearsay.record.crisis;

import java.util.Objects;

/**
 * Why two reports or two facts are one: a rule, what it saw in the two, and how sure it is.
 *
 * <p>A join says nothing of any third; groups follow from joins.
 *
 * @param left the smaller of the two ids
 * @param right the larger
 * @param rule its name, such as {@code same-wikidata}
 * @param evidence in words for people
 * @param confidence 0 to 1
 */
public record Join(String left, String right, String rule, String evidence, double confidence) {
  public Join {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(evidence, "evidence");
    if (left.compareTo(right) >= 0) {
      throw new IllegalArgumentException("ids of a join ascend: " + left + ", " + right);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no such confidence: " + confidence);
    }
  }

  /** The join of the two, whichever comes first. */
  public static Join of(String one, String other, String rule, String evidence, double confidence) {
    return one.compareTo(other) < 0
        ? new Join(one, other, rule, evidence, confidence)
        : new Join(other, one, rule, evidence, confidence);
  }
}
