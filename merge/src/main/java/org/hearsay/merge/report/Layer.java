package org.hearsay.merge.report;

import org.hearsay.record.crisis.Ruling;

/** What reports are grouped by. */
public enum Layer {
  /** One text. */
  ORIGIN,
  /** One thing told of. */
  STORY;

  boolean joins(Sketch left, Sketch right) {
    return this == ORIGIN
        ? OriginRule.join(left, right).isPresent()
        : StoryRule.confidence(left, right).isPresent();
  }

  boolean apart(Sketch left, Sketch right) {
    return this == ORIGIN ? OriginRule.apart(left, right) : StoryRule.apart(left, right);
  }

  /** Whether people forbade something of a report in this layer. */
  boolean forbids(ReportRulings rulings, String report) {
    return (this == ORIGIN ? rulings.onOrigins() : rulings.onStories())
        .stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.FORBID)
            .anyMatch(ruling -> ruling.left().equals(report) || ruling.right().equals(report));
  }
}
