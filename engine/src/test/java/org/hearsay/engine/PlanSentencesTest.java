package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
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

  @Test
  void meetingsThatShareAVerbAreTwo() {
    CrisisRecord record =
        read(
            "Sauli Niinisto will meet Emmanuel Macron in Paris on Friday and Angela Merkel in Berlin on Saturday.");
    assertEquals(List.of("Paris", "Berlin"), new Told(record).places(Category.CONSULT));
    assertEquals(2, new Told(record).events(Category.CONSULT).size());
  }

  @Test
  void theDayBehindATripCalledOffIsTheTrips() {
    CrisisRecord record = read("Sauli Niinisto has cancelled a trip to Paris on Friday.");
    String day =
        record.events().stream()
            .filter(event -> event.type() == Category.CONSULT)
            .flatMap(event -> event.times().time().stream())
            .findFirst()
            .orElse("none");
    assertEquals(record.times().get(0).id(), day);
  }

  @Test
  void whoWasToDoSomethingOnADayToComeStillPlansIt() {
    CrisisRecord record = read("Norway was to meet Sweden in Oslo on Friday, a diplomat said.");
    List<String> told = new Told(record).events(Category.CONSULT);
    assertTrue(told.get(0).startsWith("NOR SWE planned"), told.toString());
  }

  @Test
  void whatStopsIsNotAnotherAttack() {
    CrisisRecord record = read("Norway agreed to stop shelling Sweden.");
    assertEquals(List.of(), new Told(record).events(Category.ASSAULT));
    assertTrue(new Told(record).events(Category.RETREAT).get(0).contains("planned"));
  }

  @Test
  void aMeetingThatIsMovedHasItsNewPlaceAndDayHoweverTheyAreTold() {
    for (String rest : List.of("will now take place on Friday.", "put off until Friday.")) {
      CrisisRecord record =
          read("A summit between Kenya and Somalia has been moved to Geneva and " + rest);
      assertEquals(
          List.of("KEN SOM planned, report"), new Told(record).events(Category.CONSULT), rest);
      assertEquals(List.of("Geneva"), new Told(record).places(Category.CONSULT), rest);
      assertEquals(Optional.of(Change.MOVED), record.events().get(0).change(), rest);
    }
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}
