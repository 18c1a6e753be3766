package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** What reports of one crisis say in passing, and what joining them stands or falls with. */
class CrisisSentencesTest {
  /** A Thursday. */
  private static final String DAY = "2019-03-07";

  @Test
  void aDayLaterIsCountedFromWhatIsPlannedNotFromWhenItWasSaid() {
    CrisisRecord record =
        SharedEngine.read(
            "The envoy will fly to Oslo on Friday, her office said on Thursday.\n\n"
                + "A day later she is to see the king.",
            DAY);
    assertEquals("2019-03-09", value(record, "A day later"));
  }

  @Test
  void talksThatAreToBePreparedLieAhead() {
    CrisisRecord record =
        SharedEngine.read(
            "The Norwegian minister met aides in Oslo on Wednesday to prepare Saturday’s talks"
                + " with Sweden.",
            DAY);
    assertEquals("2019-03-09", value(record, "Saturday"));
  }

  @Test
  void twoThatAreArrestedAreTwoArrests() {
    CrisisRecord record =
        SharedEngine.read(
            "Police in Oslo arrested a former minister, Sven Falk, on Wednesday.\n\n"
                + "About 200 people protested outside the court. Police detained four of them.",
            DAY);
    assertEquals(2, new Told(record).events(Category.COERCE).size());
  }

  @Test
  void aTripIsNoMeetingElsewhere() {
    CrisisRecord record =
        SharedEngine.read(
            "President Ana Soto of Chile, on a visit to Oslo, thanked King Harald.\n\n"
                + "The two are to meet Peru's president in Lima in May.",
            DAY);
    assertEquals(2, new Told(record).events(Category.CONSULT).size());
  }

  @Test
  void whoeverCallsOnAnotherIsTheOneWhoSpoke() {
    CrisisRecord record =
        SharedEngine.read(
            "French President Emmanuel Macron said France would wait and called on Mali to"
                + " withdraw its forces.",
            DAY);
    Event request =
        record.events().stream()
            .filter(e -> e.type() == Category.REQUEST)
            .findFirst()
            .orElseThrow();
    assertTrue(
        record.actors().stream()
            .filter(a -> request.actors().contains(a.id()))
            .allMatch(a -> a.kind() == ActorKind.PERSON),
        request.toString());
  }

  @Test
  void aWarOfLongAgoIsNotTheShootingOfToday() {
    CrisisRecord record =
        SharedEngine.read(
            "Gunfire wounded three Norwegian soldiers at a border post, Norway said.\n\n"
                + "The post was closed. Its trucks were sent away.\n\n"
                + "Norway and Sweden fought a short war over the border in 1905.",
            DAY);
    List<Event> wounded =
        record.events().stream().filter(event -> !event.quantities().isEmpty()).toList();
    assertFalse(wounded.isEmpty());
    wounded.forEach(
        event -> assertEquals(Optional.empty(), event.times().time(), event.toString()));
  }

  @Test
  void theDayOfSayingIsNotTheDayOfWhatIsSaid() {
    CrisisRecord record =
        SharedEngine.read("Four sailors were killed in the raid, Norway said on Wednesday.", DAY);
    assertTrue(
        record.events().stream()
            .filter(event -> event.type() == Category.ASSAULT)
            .allMatch(event -> event.times().time().isEmpty()),
        record.events().toString());
  }

  @Test
  void anotherNumberForTheSameCountsTheSame() {
    CrisisRecord record =
        SharedEngine.read(
            "Norway says that about 900 Swedish troops are near the border. Sweden puts the number"
                + " at 200.",
            DAY);
    Quantity second = record.quantities().get(1);
    assertEquals(200.0, second.low().orElseThrow());
    assertEquals("troops", second.unit());
    assertEquals(Measure.DEPLOYED, second.measure());
  }

  @Test
  void theNumberThatIsNotSoIsNoFigure() {
    CrisisRecord record =
        SharedEngine.read(
            "The group said 20 farmers, and not 35 as it had first reported, were killed.", DAY);
    assertEquals(
        List.of(20.0), record.quantities().stream().flatMap(q -> q.low().stream()).toList());
    assertEquals(Measure.KILLED, record.quantities().get(0).measure());
  }

  @Test
  void peopleTakenHostageAreHeld() {
    CrisisRecord record =
        SharedEngine.read("Gunmen took about 40 workers hostage at a mine in Norway.", DAY);
    assertEquals("workers", record.quantities().get(0).unit());
    assertEquals(Measure.DETAINED, record.quantities().get(0).measure());
  }

  @Test
  void trucksThatWaitAreNotWounded() {
    CrisisRecord record =
        SharedEngine.read(
            "A blast wounded two guards at the gate.\n\nThe road carries most of the trucks."
                + " Hundreds of them were waiting.",
            DAY);
    assertEquals(
        1, record.quantities().stream().filter(q -> q.measure() == Measure.WOUNDED).count());
  }

  @Test
  void aClosedBridgeRestricts() {
    CrisisRecord record =
        SharedEngine.read("Norway closed the border bridge at Svinesund on Monday.", DAY);
    assertTrue(
        record.events().stream().anyMatch(event -> event.type() == Category.COERCE),
        record.events().toString());
  }

  @Test
  void theHostOfTalksIsNotOnAVisit() {
    CrisisRecord record =
        SharedEngine.read(
            "Norway will host talks in Oslo between Sweden and Finland on Monday.", DAY);
    assertEquals(List.of("NOR SWE FIN planned, report"), new Told(record).events(Category.CONSULT));
    assertTrue(record.events().stream().noneMatch(event -> event.modes().contains("visit")));
  }

  @Test
  void theCreditOfADatelineIsNobodyElsesArmy() {
    CrisisRecord record =
        SharedEngine.readBytes(
            "OSLO, March 7 (SNA) - Rebels of the Hill Front stormed a hospital in Norway on"
                + " Thursday, the government said. The army surrounded it.\n",
            DAY);
    assertTrue(
        record.actors().stream().noneMatch(actor -> actor.country().equals(Optional.of("SYR"))),
        record.actors().toString());
    assertTrue(
        record.actors().stream()
            .noneMatch(
                actor -> actor.name().equals("Rebels") && actor.kind() == ActorKind.ORGANIZATION),
        record.actors().toString());
  }

  @Test
  void theRebelsAreTheOneArmedMovementThatIsNamed() {
    CrisisRecord record =
        SharedEngine.read(
            "The Hill Liberation Front seized a town in Norway. The rebels want talks.", DAY);
    assertEquals(
        new Told(record).actor("Hill Liberation Front").map(actor -> actor.id()),
        Stream.of("rebels", "The rebels")
            .flatMap(words -> new Told(record).actor(words).stream())
            .map(actor -> actor.id())
            .findFirst());
  }

  @Test
  void theNextStopOfAJourneyIsNotBeforeTheOneItFollows() {
    CrisisRecord record =
        SharedEngine.read(
            "He will see Norway's king on Monday, then meet the premier in Oslo on Friday.", DAY);
    assertEquals("2019-03-15", value(record, "Friday"));
  }

  @Test
  void aYearThatOpensASentenceCountsNobody() {
    CrisisRecord record =
        SharedEngine.read("In 2008 troops of both countries fought around the temple.", DAY);
    assertEquals("2008", value(record, "2008"));
    assertTrue(record.quantities().stream().noneMatch(each -> each.unit().contains("troops")));
  }

  @Test
  void aVisitSetForADayIsAhead() {
    CrisisRecord record =
        SharedEngine.read("Her visit to Oslo, set for Friday, has been put back to Sunday.", DAY);
    assertEquals("2019-03-08", value(record, "Friday"));
  }

  private static String value(CrisisRecord record, String words) {
    return record.times().stream()
        .filter(time -> time.text().equals(words))
        .map(TimeExpression::value)
        .findFirst()
        .orElse("none");
  }
}
