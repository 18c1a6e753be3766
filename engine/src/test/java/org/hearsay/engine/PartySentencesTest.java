package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Who does what to whom, where no plain subject and object say so, from text to record. */
class PartySentencesTest {
  @Test
  void whoeverSpeaksInTheNextClauseIsNoneOfTheParties() {
    CrisisRecord record =
        read("The agency refused to help with the transport, and Norway said two men had drowned.");
    assertTrue(
        record.events().stream().allMatch(event -> event.recipients().isEmpty()),
        record.events().toString());
  }

  @Test
  void whoTellsOfAnAttackIsNotHitByIt() {
    CrisisRecord record =
        read(
            "Soldiers entered the village overnight, the region's governor, Sven Falk, said."
                + " Gunmen have since killed two herders, villagers reached by telephone said.");
    List<String> told = new Told(record).events(Category.ASSAULT);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).matches("(?i)gunmen > .*herders happened, villagers"), told.toString());
    assertTrue(
        new Told(record)
            .events(Category.MOBILIZE).stream()
                .noneMatch(e -> e.contains("Falk >") || e.contains("> Sven")),
        "the governor moves nobody");
  }

  private static final String DAY = "2019-02-07";

  @Test
  void whomAnAgreementIsAboutIsItsRecipient() {
    CrisisRecord record = read("Chad has agreed to lift the ban on Kenyan tea.");
    assertTrue(told(record, Category.AGREE).contains("TCD > KEN happened"), all(record));
  }

  @Test
  void theStateThatTroopsLeaveIsConcerned() {
    CrisisRecord record = read("Chad has withdrawn its troops from Niger.");
    assertTrue(told(record, Category.RETREAT).contains("TCD > NER happened"), all(record));
  }

  @Test
  void groupsWithoutANameAreParties() {
    CrisisRecord record = read("Kenyan police arrested seven fishermen on Monday.");
    Event event = only(record, Category.COERCE);
    assertEquals(List.of("fishermen"), names(record, event.recipients()));
  }

  @Test
  void turningAProposalDownIsARejection() {
    CrisisRecord record = read("Chad rejected a peace plan by Sudan.");
    assertTrue(told(record, Category.REJECT).contains("TCD > SDN happened"), all(record));
  }

  @Test
  void beingWillingIsAnAgreementNotYetADeed() {
    CrisisRecord record = read("Chad is willing to release two Sudanese officers.");
    assertEquals(Status.HAPPENED, only(record, Category.AGREE).status());
    assertEquals(Status.POSSIBLE, only(record, Category.RETREAT).status());
  }

  @Test
  void severedTiesAreDoneToTheOtherSide() {
    CrisisRecord record = read("Chad severed diplomatic ties with Sudan on Monday.");
    assertEquals(List.of("TCD > SDN happened"), told(record, Category.SANCTION));
  }

  @Test
  void theCallOfAPersonOnAWeekdayIsATelephoneCall() {
    CrisisRecord record = read("Kenyan President Uhuru Kenyatta called Emmanuel Macron on Monday.");
    assertEquals(Category.CONSULT, record.events().get(0).type());
  }

  @Test
  void aBareDenialDeniesTheDeedOfTheCharge() {
    CrisisRecord record =
        read("Sudan said that Chad had bombed a market near the border. Chad denied it.");
    assertTrue(
        record.events().stream()
            .anyMatch(event -> event.status() == Status.DENIED && !event.heldBy().isEmpty()),
        all(record));
  }

  @Test
  void askingNotToBeNamedDemandsNothing() {
    CrisisRecord record =
        read("The army will stay in Chad, said an official, asking not to be named.");
    assertEquals(List.of(), told(record, Category.REQUEST));
  }

  @Test
  void whoeverCondemnsAnAttackDidNotMakeIt() {
    CrisisRecord record = read("Chad condemned the attack on Sudan.");
    assertEquals(List.of("TCD > SDN happened"), told(record, Category.ACCUSE));
    assertTrue(
        told(record, Category.ASSAULT).stream().noneMatch(each -> each.startsWith("TCD")),
        all(record));
  }

  @Test
  void theAccusedDoWhatTheyAreAccusedOf() {
    CrisisRecord record = read("Chad accused Sudan of shelling a market on Monday.");
    assertTrue(
        told(record, Category.ASSAULT).stream().anyMatch(each -> each.startsWith("SDN")),
        all(record));
  }

  @Test
  void whoLeadsARaidMakesIt() {
    CrisisRecord record = read("A Kenyan-led raid on Somalia killed nine rebels on Monday.");
    assertTrue(
        told(record, Category.ASSAULT).stream().anyMatch(each -> each.startsWith("KEN")),
        all(record));
  }

  @Test
  void aForecastIsNoThreat() {
    CrisisRecord record = read("Kenya warned that rebels could attack Uganda.");
    assertEquals(List.of(), told(record, Category.THREATEN));
  }

  @Test
  void drillsOfTwoAreCooperation() {
    CrisisRecord record = read("Kenya and Uganda held a joint military exercise on Monday.");
    assertEquals(List.of(), told(record, Category.MOBILIZE));
    assertEquals(1, told(record, Category.COOPERATE).size(), all(record));
  }

  @Test
  void anAgencyThatMayNotDiscussAMatterHasNoTalks() {
    CrisisRecord record =
        read("Two Kenyan officials, not authorized to discuss the matter, spoke on Monday.");
    assertEquals(List.of(), told(record, Category.CONSULT));
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }

  private static Event only(CrisisRecord record, Category type) {
    List<Event> found = record.events().stream().filter(event -> event.type() == type).toList();
    assertEquals(1, found.size(), all(record));
    return found.get(0);
  }

  private static List<String> told(CrisisRecord record, Category type) {
    return record.events().stream()
        .filter(event -> event.type() == type)
        .map(
            event ->
                sides(record, event.actors())
                    + " > "
                    + sides(record, event.recipients())
                    + " "
                    + event.status().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static String sides(CrisisRecord record, List<String> ids) {
    return String.join(
        " ",
        record.actors().stream()
            .filter(actor -> ids.contains(actor.id()))
            .flatMap(actor -> actor.country().stream())
            .distinct()
            .toList());
  }

  private static List<String> names(CrisisRecord record, List<String> ids) {
    return record.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .toList();
  }

  private static String all(CrisisRecord record) {
    return record.events().toString();
  }
}
