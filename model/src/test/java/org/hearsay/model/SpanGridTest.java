package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanGridTest {
  @Test
  void nothingThatSharesACharacterIsMissed() {
    Random random = new Random(3);
    SpanGrid grid = new SpanGrid();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Span span = span(random, 5_000);
      grid.add(span, i);
      spans.add(span);
    }
    for (int i = 0; i < 300; i++) {
      Span asked = span(random, 5_200);
      BitSet near = grid.near(asked);
      for (int j = 0; j < spans.size(); j++) {
        assertTrue(near.get(j) || !spans.get(j).overlaps(asked), asked + " and " + spans.get(j));
      }
    }
  }

  private static Span span(Random random, int limit) {
    int begin = random.nextInt(limit);
    return new Span(begin, begin + 1 + random.nextInt(random.nextInt(4) == 0 ? 2_000 : 40));
  }

  @Test
  void whatStandsFarAwayIsNotNear() {
    SpanGrid grid = new SpanGrid();
    grid.add(new Span(0, 5), 0);
    grid.add(new Span(90_000, 90_005), 1);
    assertEquals("{1}", grid.near(new Span(90_002, 90_003)).toString());
  }
}
