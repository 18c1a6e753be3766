package org.hearsay.eval.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hearsay.eval.Metric;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class PloverScoreTest {
  private static PairOutcome missed(int line, String root) {
    MarkedPair pair =
        new MarkedPair(line, "Norland met Sund", new Span(0, 7), new Span(12, 16), root);
    return new PairOutcome(pair, Optional.empty(), PairOutcome.Reason.NO_EVENT, "");
  }

  private static String metric(PloverScore score, String name) {
    return score.metrics().stream()
        .filter(each -> each.name().equals(name))
        .map(Metric::value)
        .map(Object::toString)
        .findFirst()
        .orElse("no such metric");
  }

  @Test
  void aPairWithoutAnEventIsWrongAndNothingIsFoundForIt() {
    PloverScore score = new PloverScore();
    score.add(missed(1, "CONSULT"));
    assertEquals("0.000", metric(score, "accuracy"));
    assertEquals("0.000", metric(score, "macro F1"));
    assertEquals("0.000", metric(score, "right where an event holds both"));
  }
}
