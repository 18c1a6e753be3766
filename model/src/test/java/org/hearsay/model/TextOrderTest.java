package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TextOrderTest {
  private static final List<Span> LINES =
      List.of(new Span(2, 5), new Span(5, 9), new Span(12, 20), new Span(30, 31));

  @Test
  void findsWhatOverlapsOrTouches() {
    assertEquals(LINES.subList(0, 2), touching(5, 6));
    assertEquals(LINES.subList(1, 3), touching(9, 12));
    assertEquals(LINES.subList(2, 3), touching(13, 14));
    assertEquals(List.of(), touching(22, 25));
    assertEquals(List.of(), touching(0, 1));
    assertEquals(LINES, touching(0, 99));
  }

  private static List<Span> touching(int begin, int end) {
    return TextOrder.touching(LINES, Function.identity(), new Span(begin, end));
  }

  @Test
  void findsTheLastThatHasBegun() {
    assertEquals(0, TextOrder.lastBeginningAt(LINES, Function.identity(), 0));
    assertEquals(1, TextOrder.lastBeginningAt(LINES, Function.identity(), 5));
    assertEquals(2, TextOrder.lastBeginningAt(LINES, Function.identity(), 29));
    assertEquals(3, TextOrder.lastBeginningAt(LINES, Function.identity(), 30));
  }
}
