package org.hearsay.pages.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearsay.record.crisis.CrisisChange;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Instant ASKED = Instant.parse("2019-03-10T00:00:00Z");

  private static List<CrisisChange> between(CrisisIndex before, CrisisIndex after) {
    return Changes.between(before, after, Map.of(), ASKED);
  }

  @Test
  void nothingChangesBetweenAStateAndItself() {
    assertEquals(List.of(), between(HandMadeCrisis.plain(), HandMadeCrisis.plain()));
  }

  @Test
  void everythingIsNewAfterNothing() {
    List<CrisisChange> changes = between(HandMadeCrisis.empty(), HandMadeCrisis.plain());
    assertEquals(7, changes.size());
    assertTrue(changes.stream().allMatch(change -> change.kind() == CrisisChange.Kind.NEW));
  }

  @Test
  void whatIsGoneIsSaidToBeWithdrawn() {
    List<CrisisChange> changes = between(HandMadeCrisis.plain(), HandMadeCrisis.empty());
    assertTrue(changes.stream().allMatch(change -> change.kind() == CrisisChange.Kind.WITHDRAWN));
    assertTrue(changes.stream().allMatch(change -> change.after().isEmpty()));
  }

  @Test
  void otherWordsForTheSameThingAreAChangeOfIt() {
    List<CrisisChange> changes = between(HandMadeCrisis.plain(), HandMadeCrisis.of("other words"));
    assertTrue(changes.stream().allMatch(change -> change.kind() == CrisisChange.Kind.CHANGED));
  }
}
