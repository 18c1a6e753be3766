package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Alignment.Run;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final Alignment JOINED_LINES =
      Alignment.of(List.of(new Run(0, 10, 5), new Run(6, 17, 4)));

  @Test
  void runsMustAscendOnBothSides() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Alignment.of(List.of(new Run(0, 5, 3), new Run(2, 9, 1))));
    assertThrows(
        IllegalArgumentException.class,
        () -> Alignment.of(List.of(new Run(0, 5, 3), new Run(3, 2, 1))));
    assertThrows(IllegalArgumentException.class, () -> new Run(0, 0, 0));
  }

  @Test
  void runsThatContinueEachOtherAreJoined() {
    assertEquals(Alignment.identity(7), Alignment.of(List.of(new Run(0, 0, 3), new Run(3, 3, 4))));
  }

  @Test
  void aSpanInsideARunIsShifted() {
    assertEquals(Optional.of(new Span(11, 13)), JOINED_LINES.toInput(new Span(1, 3)));
  }

  @Test
  void aSpanOverAGapCoversTheGapOfTheInput() {
    assertEquals(Optional.of(new Span(12, 19)), JOINED_LINES.toInput(new Span(2, 8)));
  }

  @Test
  void whatWasNotCopiedHasNoPlaceInTheInput() {
    assertEquals(Optional.empty(), JOINED_LINES.toInput(new Span(5, 6)));
    assertEquals(Optional.empty(), Alignment.identity(0).toInput(new Span(0, 1)));
  }

  @Test
  void compositionKeepsOnlyWhatBothKept() {
    Alignment decoded = Alignment.of(List.of(new Run(0, 1, 12), new Run(12, 20, 20)));
    Alignment both = JOINED_LINES.then(decoded);
    assertEquals(List.of(new Run(0, 11, 2), new Run(2, 20, 3), new Run(6, 25, 4)), both.runs());
    for (int offset = 0; offset < 10; offset++) {
      Span unit = new Span(offset, offset + 1);
      assertEquals(JOINED_LINES.toInput(unit).flatMap(decoded::toInput), both.toInput(unit));
    }
  }

  @Test
  void identityChangesNothingInAComposition() {
    assertEquals(JOINED_LINES, JOINED_LINES.then(Alignment.identity(30)));
    assertEquals(JOINED_LINES, Alignment.identity(10).then(JOINED_LINES));
  }
}
