package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArborescenceTest {
  private static final long SEED = 1967;

  @Test
  void aTreeOfBestHeadsIsKept() {
    double[][] scores = {{0, 0, 0}, {-0.1, 0, -3}, {-4, -0.1, 0}};
    assertArrayEquals(new int[] {-1, 0, 1}, Arborescence.heads(scores));
  }

  @Test
  void aCircleIsBrokenWhereItCostsLeast() {
    double[][] scores = {
      {0, 0, 0, 0}, {-9, 0, -1, -8}, {-5, -1, 0, -8}, {-9, -2, -1, 0},
    };
    assertArrayEquals(new int[] {-1, 2, 0, 2}, Arborescence.heads(scores));
  }

  @Test
  void onlyOneWordIsTheRootEvenWhenTwoWouldScoreMore() {
    double[][] scores = {{0, 0, 0}, {-0.1, 0, -7}, {-0.2, -5, 0}};
    assertArrayEquals(new int[] {-1, 0, 1}, Arborescence.heads(scores));
  }

  @Test
  void theBestOfAllTreesIsFound() {
    Random random = new Random(SEED);
    for (int run = 0; run < 300; run++) {
      double[][] scores = random(random, 2 + random.nextInt(4));
      int[] found = Arborescence.heads(scores);
      assertTrue(Arborescence.isTree(found));
      assertEquals(bestTotal(scores, new int[scores.length], 1), total(scores, found), 1e-6);
    }
  }

  @Test
  void longSentencesWithManyCirclesTakeLittleTime() {
    double[][] scores = random(new Random(SEED), 255);
    int[] heads = assertTimeout(Duration.ofSeconds(5), () -> Arborescence.heads(scores));
    assertTrue(Arborescence.isTree(heads));
  }

  @Test
  void circlesAreNoTrees() {
    assertFalse(Arborescence.isTree(new int[] {-1, 0, 3, 2}));
    assertFalse(Arborescence.isTree(new int[] {-1, 0, 0}));
  }

  private static double[][] random(Random random, int size) {
    double[][] scores = new double[size][size];
    for (double[] row : scores) {
      for (int i = 0; i < size; i++) {
        row[i] = -10 * random.nextDouble();
      }
    }
    return scores;
  }

  private static double bestTotal(double[][] scores, int[] heads, int word) {
    if (word == scores.length) {
      return Arborescence.isTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < scores.length; head++) {
      if (head != word) {
        heads[word] = head;
        best = Math.max(best, bestTotal(scores, heads, word + 1));
      }
    }
    return best;
  }

  private static double total(double[][] scores, int[] heads) {
    double total = 0;
    for (int word = 1; word < heads.length; word++) {
      total += scores[word][heads[word]];
    }
    return total;
  }
}
