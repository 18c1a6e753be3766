package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Turns of reporting that a weak parse tears apart, from text to record. */
class ReportingSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void whoIsAccusedOfDoingSomethingIsTheRecipientOfTheCharge() {
    CrisisRecord record =
        read(
            "A Norwegian official, briefing reporters in Oslo, accused Sweden of breaking its word:"
                + " Swedish envoys had failed to turn up for talks.");
    List<String> told = new Told(record).events(Category.ACCUSE);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).endsWith("> SWE happened, report"), told.toString());
  }

  @Test
  void aSuggestionIsItsOwnersClaim() {
    CrisisRecord record =
        read("Mali's earlier suggestion that Chad had attacked was rejected by Chad.");
    assertEquals(List.of("MLI assert", "TCD deny"), new Told(record).claims());
  }

  @Test
  void aGivenNameGoesOnBehindItsHyphen() {
    CrisisRecord record =
        read("South Korean President Moon Jae-in, who had met Norway's king, flew home.");
    List<String> names = record.actors().stream().map(Actor::name).toList();
    assertTrue(names.contains("Moon Jae-in"), names.toString());
  }

  @Test
  void theNameBetweenCommasIsWhoeverStandsBeforeIt() {
    CrisisRecord record =
        read("In 2006 another former Swedish agent, Sven Falk, was killed with poison in Oslo.");
    assertEquals(
        List.of("Sven Falk"),
        record.actors().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .map(Actor::name)
            .toList());
    assertEquals(
        List.of(), record.actors().stream().filter(a -> a.kind() == ActorKind.UNNAMED).toList());
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}
