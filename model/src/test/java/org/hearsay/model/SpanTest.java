package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void emptyAndReversedRangesAreNoSpans() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
  }

  @Test
  void theEndIsOutside() {
    Span span = new Span(2, 5);
    assertEquals(3, span.length());
    assertTrue(span.contains(2));
    assertFalse(span.contains(5));
    assertFalse(span.overlaps(new Span(5, 6)));
    assertTrue(span.overlaps(new Span(4, 6)));
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    Span span = new Span(2, 5);
    assertTrue(span.contains(span));
    assertTrue(span.contains(new Span(3, 4)));
    assertFalse(span.contains(new Span(3, 6)));
  }

  @Test
  void coverReachesOverTheGap() {
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
  }

  @Test
  void textIsTheSliceInUtf16() {
    assertEquals("now", new Span(3, 6).text("\ud83d\ude80 now"));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 6).text("short"));
  }

  @Test
  void ordersByBeginThenEnd() {
    List<Span> sorted = Stream.of(new Span(2, 4), new Span(1, 9), new Span(2, 3)).sorted().toList();
    assertEquals(List.of(new Span(1, 9), new Span(2, 3), new Span(2, 4)), sorted);
  }
}
