package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Meeting;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Where somebody goes, whom he will see there and what becomes of it, from text to record. */
class TripSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void whomSomebodyWillSeeHeWillMeet() {
    CrisisRecord record = read("Sauli Niinisto will see Emmanuel Macron in Paris on Friday.");
    assertEquals(List.of("FIN FRA planned, report"), meetings(record));
    assertEquals(List.of("Paris"), places(record));
  }

  @Test
  void whomSomebodySawHeNeedNotHaveMet() {
    assertEquals(List.of(), meetings(read("Sauli Niinisto saw Emmanuel Macron on television.")));
  }

  @Test
  void aMeetingThatWasArrangedInACallIsNoCall() {
    CrisisRecord record =
        read(
            "Sauli Niinisto will meet Emmanuel Macron in Paris on Friday. The meeting of Niinisto"
                + " and Macron was arranged during a phone call on Tuesday.");
    assertEquals(Meeting.Kind.MEETING, record.meetings().get(0).kind());
    CrisisRecord call = read("Sauli Niinisto spoke with Emmanuel Macron in a phone call.");
    assertEquals(Meeting.Kind.CALL, call.meetings().get(0).kind());
  }

  @Test
  void whoIsDueInATownIsExpectedThere() {
    CrisisRecord record = read("Sauli Niinisto is due in Oslo on Friday to meet Emmanuel Macron.");
    assertEquals(List.of("FIN FRA planned, report"), meetings(record));
    assertEquals(List.of("Oslo"), places(record));
  }

  @Test
  void whatWasToHappenOnATripCalledOffDoesNotHappen() {
    CrisisRecord record =
        read("Sauli Niinisto called off a visit to Addis Ababa, where he was to meet Kenya.");
    assertEquals(List.of("FIN KEN did-not-happen, report"), meetings(record));
    assertEquals(List.of("Addis Ababa"), places(record));
  }

  @Test
  void aTripPutOffUntilADayIsPlannedForIt() {
    CrisisRecord record =
        read("Sauli Niinisto postponed until Sunday a trip to Oslo that had been set for Friday.");
    assertEquals(List.of("FIN planned, report"), meetings(record));
    assertEquals(
        List.of(Optional.of(Change.MOVED)),
        record.events().stream().map(event -> event.change()).toList());
  }

  @Test
  void theGoalOfAVisitIsTheVisitsAndNotThePlans() {
    CrisisRecord record =
        read("A visit by Sauli Niinisto to Hanoi, planned for Friday, has been called off.");
    assertEquals(List.of("Hanoi"), places(record));
  }

  @Test
  void aStateThatTroopsAreSentToIsAPlaceToo() {
    CrisisRecord record = read("Norway has sent 300 troops to the Solomon Islands.");
    assertEquals(List.of("Solomon Islands"), new Told(record).places(Category.MOBILIZE));
    CrisisRecord capital = read("Norway has sent 300 soldiers to Tripoli.");
    assertEquals(List.of("Tripoli"), new Told(capital).places(Category.MOBILIZE));
    assertTrue(capital.actors().stream().noneMatch(actor -> actor.name().equals("Libya")));
  }

  @Test
  void thereIsTheTownNamedLast() {
    CrisisRecord record =
        read(
            "Sauli Niinisto flew to Riyadh on Monday. He will see Emmanuel Macron there on Friday.");
    assertEquals(List.of("Riyadh", "Riyadh"), places(record));
  }

  @Test
  void whatStandsBeforeBeforeBelongsToTheMeeting() {
    CrisisRecord record =
        read(
            "Sauli Niinisto will see his Kenyan counterpart, Monica Juma, in Nairobi on Friday"
                + " before travelling to Kampala.");
    assertEquals(List.of("Nairobi", "Kampala"), places(record));
  }

  @Test
  void aTripThatIsMovedReplacesNoOtherTrip() {
    CrisisRecord record =
        read(
            "Sauli Niinisto is due in Oslo on Friday to meet Emmanuel Macron. A visit by Macron to"
                + " Tehran, set for Saturday, has been put back to Sunday.");
    assertEquals(2, record.meetings().size(), record.meetings().toString());
  }

  @Test
  void eachGoalHasTheDayBehindIt() {
    CrisisRecord record =
        read("Sauli Niinisto will visit Oslo on Friday and Rome on Saturday, his office said.");
    assertEquals(List.of("Oslo", "Rome"), places(record));
    assertEquals(
        2,
        record.events().stream()
            .filter(event -> event.type() == Category.CONSULT)
            .flatMap(event -> event.times().time().stream())
            .distinct()
            .count());
  }

  @Test
  void whatIsMovedToATownIsPlannedThere() {
    CrisisRecord record =
        read("The summit between Kenya and Somalia in Bali has been moved to Jakarta.");
    assertEquals(List.of("Jakarta"), places(record));
    assertEquals(Optional.of(Change.MOVED), record.events().get(0).change());
  }

  @Test
  void whoCutsAVisitShortWasThere() {
    CrisisRecord record = read("Sauli Niinisto cut short a visit to Germany and flew home.");
    assertEquals(List.of("FIN happened, report"), meetings(record));
  }

  @Test
  void aTripPutOffInAHeadlineDidNotHappen() {
    CrisisRecord record =
        read(
            "Niinisto puts off Oslo trip as Norway closes border\n\nSauli Niinisto has put off a"
                + " trip to Oslo, his office said.");
    List<String> told = meetings(record);
    assertTrue(told.stream().allMatch(each -> each.contains("did-not-happen")), told.toString());
  }

  private static List<String> meetings(CrisisRecord record) {
    return new Told(record).events(Category.CONSULT);
  }

  private static List<String> places(CrisisRecord record) {
    return new Told(record).places(Category.CONSULT);
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}
