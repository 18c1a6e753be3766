package org.hearsay.eval.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.annotators.quantity.Figure;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class QuantityScoreTest {
  private static Figure figure(double low, double high, String unit) {
    return new Figure(
        OptionalDouble.of(low),
        OptionalDouble.of(high),
        false,
        unit,
        Figure.Sort.COUNT,
        new Span(0, 5),
        0,
        0,
        1);
  }

  @Test
  void theSameValueAndUnitIsRight() {
    QuantityScore score =
        QuantityScore.none()
            .plus(
                List.of(new GoldFigure(12, 12, "percent", "percentage")),
                List.of(figure(12, 12, "%")));
    assertEquals(1, score.unitF1());
  }

  @Test
  void anotherUnitLeavesTheValueRight() {
    QuantityScore score =
        QuantityScore.none()
            .plus(List.of(new GoldFigure(12, 12, "tanks", "tank")), List.of(figure(12, 12, "km")));
    assertEquals(1, score.valueF1());
    assertEquals(0, score.unitF1());
  }

  @Test
  void oneNumberOfASpanIsNotTheSpan() {
    QuantityScore score =
        QuantityScore.none()
            .plus(List.of(new GoldFigure(5, 7, "miles", "mile")), List.of(figure(5, 5, "miles")));
    assertEquals(0, score.valueF1());
  }
}
