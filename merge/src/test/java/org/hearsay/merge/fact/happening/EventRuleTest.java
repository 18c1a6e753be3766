package org.hearsay.merge.fact.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.EventView.Places;
import org.hearsay.merge.fact.happening.EventView.Voice;
import org.hearsay.merge.fact.word.TriggerWords;
import org.hearsay.model.facts.Category;
import org.junit.jupiter.api.Test;

class EventRuleTest {
  @Test
  void whoHasBothWordsOfAFamilyMostlyTellsOfTwoThings() {
    EventView quake = told("quake", Set.of());
    EventView tremor = told("tremor", Set.of());
    EventView after = told("tremor", TriggerWords.stems("quake"));
    assertTrue(points(quake, after) < points(quake, tremor));
    assertEquals(points(quake, after), points(after, quake));
  }

  private static double points(EventView one, EventView other) {
    return EventRule.same(one, other, 0).orElseThrow().confidence();
  }

  private static EventView told(String words, Set<String> context) {
    return new EventView(
        Optional.of(Category.ASSAULT),
        Set.of(),
        TriggerWords.stems(words),
        Parties.none(),
        Parties.none(),
        Places.none(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        context,
        Voice.ofReport());
  }
}
