package org.hearsay.eval.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.eval.score.Counts;
import org.junit.jupiter.api.Test;

class StatusScoreTest {
  private static StatusScore score(double... pairs) {
    StatusScore score = new StatusScore();
    for (int i = 0; i < pairs.length; i += 2) {
      score.add(pairs[i], pairs[i + 1]);
    }
    return score;
  }

  @Test
  void aLineHasTheCorrelationOne() {
    assertEquals(1, score(-3, -1, 0, 0, 3, 1).pearson(), 1e-9);
    assertEquals(-1, score(-3, 1, 0, 0, 3, -1).pearson(), 1e-9);
  }

  @Test
  void aSideThatNeverVariesHasNoCorrelation() {
    assertEquals(0, score(-3, 3, 2, 3).pearson());
  }

  @Test
  void errorsAreMeantAndSignsCounted() {
    StatusScore score = score(-3, -2, -1, 2, 3, -1);
    assertEquals((1 + 3 + 4) / 3.0, score.meanAbsoluteError(), 1e-9);
    assertEquals(new Counts(1, 2, 2), score.belowZero());
  }
}
