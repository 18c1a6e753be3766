package org.hearsay.eval.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.junit.jupiter.api.Test;

class GroupScoreTest {
  private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "y", "d", "y");

  @Test
  void theSameGroupsUnderOtherNamesAreRight() {
    GroupScore score = GroupScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "2", "d", "2"));
    assertEquals(1, score.f1());
    assertEquals(new Counts(2, 2, 2), score.pairs());
  }

  @Test
  void allInOneGroupCostsPrecisionAndAllApartCostsRecall() {
    GroupScore one = GroupScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "1"));
    assertEquals(0.5, one.precision());
    assertEquals(1, one.recall());
    GroupScore apart = GroupScore.of(GOLD, Map.of("a", "1", "b", "2", "c", "3", "d", "4"));
    assertEquals(1, apart.precision());
    assertEquals(0.5, apart.recall());
    assertEquals(0, apart.pairs().f1());
  }

  @Test
  void eachMemberCountsForItself() {
    GroupScore score = GroupScore.of(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "2"));
    assertEquals((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, score.precision(), 1e-9);
    assertEquals((1 + 1 + 0.5 + 0.5) / 4, score.recall(), 1e-9);
    assertEquals(new Counts(1, 2, 3), score.pairs());
  }
}
