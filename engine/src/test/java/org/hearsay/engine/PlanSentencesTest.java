package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Category;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** How news says what is planned, was planned, or came to nothing, from text to record. */
class PlanSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void whoIsDueToHoldTalksIsAPartyOfPlannedTalks() {
    CrisisRecord record =
        read(
            "Finnish President Sauli Niinisto is due to hold talks with Sweden in Oslo on Friday.");
    assertEquals(List.of("FIN SWE planned, report"), new Told(record).events(Category.CONSULT));
    assertEquals(List.of("Oslo"), new Told(record).places(Category.CONSULT));
  }

  @Test
  void aDelayThatIsDueToSomethingIsNoPlan() {
    CrisisRecord record = read("The delay in Oslo was due to attacks by Norway on Sweden.");
    assertEquals(List.of("NOR > SWE happened, report"), new Told(record).events(Category.ASSAULT));
  }

  @Test
  void whoWasToHaveMetDidNotMeet() {
    CrisisRecord record = read("Norway was to have met Sweden in Oslo on Dec. 20.");
    assertEquals(
        List.of("NOR SWE did-not-happen, report"), new Told(record).events(Category.CONSULT));
  }

  @Test
  void whatSomebodyIsToldWillHappenIsPlanned() {
    CrisisRecord record = read("Norway will meet Sweden on Tuesday, two diplomats told AFP.");
    List<String> told = new Told(record).events(Category.CONSULT);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("NOR SWE planned, "), told.toString());
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}
