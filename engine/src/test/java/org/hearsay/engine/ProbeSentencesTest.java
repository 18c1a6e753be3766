package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** The twelve sentences that older coders of events get wrong, from text to record. */
class ProbeSentencesTest {
  private static final String DAY = "2022-01-18";

  @Test
  void aTripToTwoCapitalsIsTwoPlannedVisits() {
    CrisisRecord record =
        read("US Secretary of State Antony Blinken will travel to Kyiv and Berlin this week.");
    assertTrue(
        record.events().stream().allMatch(event -> event.status() == Status.PLANNED), told(record));
    List<String> places = new Told(record).places(Category.CONSULT);
    assertTrue(places.containsAll(List.of("Kyiv", "Berlin")), places.toString());
    assertEquals(2, record.meetings().size(), record.meetings().toString());
  }

  @Test
  void aDeniedPlanIsDenied() {
    CrisisRecord record = read("Russia denied it planned to attack Ukraine.");
    assertEquals(List.of("RUS deny"), new Told(record).claims());
    assertEquals(List.of("RUS > UKR denied, RUS"), new Told(record).events(Category.ASSAULT));
  }

  @Test
  void aChargeIsAnAccusationThatHappenedAndAClaim() {
    CrisisRecord record =
        read("The United States accused Russia of planning a false flag operation in Ukraine.");
    assertEquals(List.of("USA > RUS happened, report"), new Told(record).events(Category.ACCUSE));
    assertEquals(List.of("USA accuse"), new Told(record).claims());
  }

  @Test
  void anAttackThatUkraineTellsOfIsHeldByUkraine() {
    CrisisRecord record = read("Ukraine said Russian forces attacked Ukrainian troops.");
    assertEquals(List.of("RUS > UKR happened, UKR"), new Told(record).events(Category.ASSAULT));
    assertEquals(List.of(), new Told(record).events(Category.ACCUSE));
    assertEquals(List.of("UKR assert"), new Told(record).claims());
  }

  @Test
  void anAttackThatWasNotMadeDidNotHappen() {
    CrisisRecord record = read("Russian troops did not attack Ukraine.");
    assertEquals(
        List.of("RUS > UKR did-not-happen, report"), new Told(record).events(Category.ASSAULT));
  }

  @Test
  void bothSidesOfAConditionAreConditional() {
    CrisisRecord record =
        read("If Russia attacks Ukraine, the United States will impose sanctions on Russia.");
    assertEquals(
        List.of("RUS > UKR conditional, report"), new Told(record).events(Category.ASSAULT));
    assertEquals(
        List.of("USA > RUS conditional, report"), new Told(record).events(Category.SANCTION));
    assertTrue(record.events().stream().anyMatch(event -> !event.links().isEmpty()), told(record));
  }

  @Test
  void massedTroopsAreAMobilizationWithTheirNumber() {
    CrisisRecord record = read("Russia has massed 100,000 troops on the border with Ukraine.");
    List<String> quantities =
        record.events().stream()
            .filter(event -> event.type() == Category.MOBILIZE)
            .flatMap(event -> event.quantities().stream())
            .toList();
    assertEquals(1, quantities.size(), told(record));
    assertEquals(100_000.0, record.quantities().get(0).low().orElseThrow());
  }

  @Test
  void aMeetingHasBothPartiesAndItsPlace() {
    CrisisRecord record = read("Blinken met Russian Foreign Minister Sergei Lavrov in Geneva.");
    assertEquals(List.of("USA RUS happened, report"), new Told(record).events(Category.CONSULT));
    assertEquals(List.of("Geneva"), new Told(record).places(Category.CONSULT));
  }

  @Test
  void deniedResponsibilityLeavesTheAttackAndTakesItsActor() {
    CrisisRecord record = read("Russia denied responsibility for an attack on Ukraine.");
    List<String> assaults = new Told(record).events(Category.ASSAULT);
    assertTrue(assaults.contains(" > UKR happened, report"), assaults.toString());
    assertTrue(assaults.contains("RUS > UKR denied, RUS"), assaults.toString());
    assertEquals(List.of("RUS deny"), new Told(record).claims());
  }

  @Test
  void deniedAllegationsAnswerWhoeverMadeThem() {
    answersTheOtherSide("Russia denied allegations from the United States.", "USA");
  }

  @Test
  void aDeniedAccusationAnswersWhoeverMadeIt() {
    answersTheOtherSide("Russia denied the accusation by Ukraine.", "UKR");
  }

  private static void answersTheOtherSide(String sentence, String side) {
    CrisisRecord record = read(sentence);
    List<String> claims = new Told(record).claims();
    assertTrue(claims.contains("RUS deny"), claims.toString());
    assertEquals(1, record.disputes().size(), record.disputes().toString());
    Dispute dispute = record.disputes().get(0);
    assertEquals(Dispute.Relation.DENIES, dispute.relation());
    int answered = record.claims().stream().map(Claim::id).toList().indexOf(dispute.answers());
    assertTrue(claims.get(answered).startsWith(side), claims.toString());
  }

  @Test
  void aPlainAttackHappened() {
    CrisisRecord record = read("Russia attacked Ukraine.");
    assertEquals(List.of("RUS > UKR happened, report"), new Told(record).events(Category.ASSAULT));
  }

  private static CrisisRecord read(String sentence) {
    return SharedEngine.read(sentence, DAY);
  }

  private static String told(CrisisRecord record) {
    Told told = new Told(record);
    return Stream.of(Category.values())
        .flatMap(category -> told.events(category).stream().map(line -> category + " " + line))
        .toList()
        .toString();
  }
}
