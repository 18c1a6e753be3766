package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogOddsTest {
  @Test
  void noEvidenceIsAnEvenChance() {
    assertEquals(0.5, LogOdds.of(0).probability());
  }

  @Test
  void evidenceAddsUpAndWhatDoesNotHoldCountsForNothing() {
    assertEquals(0.73, LogOdds.of(0).plus(0.5).when(true, 0.5).when(false, 9).probability());
  }

  @Test
  void noEvidenceMakesMoreThanCertain() {
    assertTrue(LogOdds.of(900).probability() <= 1);
    assertTrue(LogOdds.of(-900).probability() >= 0);
  }
}
