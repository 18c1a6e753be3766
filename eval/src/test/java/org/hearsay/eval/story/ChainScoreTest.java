package org.hearsay.eval.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainScoreTest {
  private static final double CLOSE = 1e-9;

  /** Gold abc, de; found ab, cd, e. The values are worked out by hand. */
  private final ChainScore score =
      ChainScore.of(
          Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2"),
          Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "z"));

  @Test
  void mucCountsLinks() {
    assertEquals(1.0 / 3, score.muc().recall(), CLOSE);
    assertEquals(1.0 / 2, score.muc().precision(), CLOSE);
    assertEquals(0.4, score.muc().f1(), CLOSE);
  }

  @Test
  void bCubedCountsMentions() {
    assertEquals(8.0 / 15, score.bCubed().recall(), CLOSE);
    assertEquals(0.8, score.bCubed().precision(), CLOSE);
    assertEquals(0.64, score.bCubed().f1(), CLOSE);
  }

  @Test
  void ceafePairsEachChainOnce() {
    assertEquals(22.0 / 30, score.ceafe().recall(), CLOSE);
    assertEquals(22.0 / 45, score.ceafe().precision(), CLOSE);
    assertEquals(0.88 / 1.5, score.ceafe().f1(), CLOSE);
  }

  @Test
  void conllIsTheMeanOfTheThree() {
    assertEquals((0.4 + 0.64 + 0.88 / 1.5) / 3, score.f1(), CLOSE);
  }

  @Test
  void theSameChainsUnderOtherNamesArePerfect() {
    ChainScore perfect =
        ChainScore.of(Map.of("a", "1", "b", "1", "c", "2"), Map.of("a", "q", "b", "q", "c", "r"));
    assertEquals(1, perfect.f1(), CLOSE);
  }

  @Test
  void otherMentionsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> ChainScore.of(Map.of("a", "1"), Map.of("b", "1")));
  }

  @Test
  void theHeaviestPairingIsNotTheGreedyOne() {
    assertEquals(1.6, Assignment.heaviest(new double[][] {{0.9, 0.8}, {0.8, 0.1}}), CLOSE);
  }

  @Test
  void moreRowsThanColumnsLeaveSomeUnpaired() {
    assertEquals(1.5, Assignment.heaviest(new double[][] {{0.7}, {1.5}, {0.2}}), CLOSE);
  }
}
