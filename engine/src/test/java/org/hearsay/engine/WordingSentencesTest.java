package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Events told by more than one verb, or by a verb that the tree takes for another word. */
class WordingSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void aFullSentenceHasAVerbWhateverTheTreeHoldsForItsRoot() {
    assertEquals(
        List.of("Kenyan federal police > teachers"),
        told("Kenyan federal police rounded up 40 teachers.", Category.COERCE));
    assertEquals(
        List.of("envoys of six nations >"),
        told("The envoys of six nations gathered in Oslo on Monday.", Category.CONSULT));
  }

  @Test
  void envoysAreDeclaredUnwelcomeInOneWordOrMany() {
    assertEquals(
        List.of("Norway > Chadian diplomats"),
        told("Norway declared three Chadian diplomats personae non gratae.", Category.SANCTION));
    assertEquals(
        List.of("Denmark > Chadian envoys"),
        told("Two Chadian envoys were declared persona non grata by Denmark.", Category.SANCTION));
  }

  @Test
  void whatTwoDoJointlyTheyDoTogether() {
    assertEquals(
        List.of("Kenya Chad >"),
        told("Kenya and Chad will jointly develop the port.", Category.COOPERATE));
    assertEquals(
        List.of("Kenya Chad >"),
        told("Kenya and Chad resumed rail traffic on Monday.", Category.COOPERATE));
  }

  @Test
  void whatIsVowedDecidesWhetherItIsAThreat() {
    assertEquals(1, told("The junta vowed to strike Chad.", Category.THREATEN).size());
    assertEquals(List.of(), told("The junta vowed to strike Chad.", Category.AGREE));
    assertEquals(1, told("The junta vowed to free the envoys.", Category.AGREE).size());
  }

  @Test
  void whoWarnsOfWhatHeWillDoHimselfThreatens() {
    assertEquals(1, told("The junta warned that it would attack Chad.", Category.THREATEN).size());
    assertEquals(
        List.of(), told("The junta warned that floods would reach Chad.", Category.THREATEN));
  }

  @Test
  void twoWhoSpeakWithoutAListenerSpeakToEachOther() {
    assertEquals(
        1, told("Kenya and Chad's presidents spoke for two hours.", Category.CONSULT).size());
    assertEquals(List.of(), told("The two leaders spoke to reporters in Oslo.", Category.CONSULT));
  }

  @Test
  void natureAndAccidentsAttackNobody() {
    for (String text :
        List.of(
            "Forty people were killed in an earthquake in Herat.",
            "A landslide killed 20 people in Papua.",
            "A fire killed nine inmates in a prison in Honduras.",
            "Two soldiers were killed in a helicopter crash in Chad.")) {
      assertEquals(List.of(), told(text, Category.ASSAULT), text);
    }
    assertEquals(1, told("Artillery fire killed nine villagers in Chad.", Category.ASSAULT).size());
  }

  @Test
  void whoPullsOutOfATreatyLeavesItAndNoTown() {
    String text = "Chad pulled out of the treaty on Monday.";
    assertEquals(1, told(text, Category.SANCTION).size());
    assertEquals(List.of(), told(text, Category.RETREAT));
  }

  @Test
  void aMissileIsTestFiredWhetherOneWordOrTwo() {
    assertEquals(
        List.of("North Korea >"),
        told("North Korea test-fired a ballistic missile on Tuesday.", Category.MOBILIZE));
  }

  @Test
  void whatIsHandedOverIsHandedOverWithTheParticleBehindIt() {
    assertEquals(1, told("Kenya handed the prisoners over.", Category.RETREAT).size());
  }

  @Test
  void severalWhoDoSomethingAreItsSubject() {
    assertEquals(
        List.of("Spain Ireland Norway > Palestine"),
        told("Spain, Ireland and Norway recognised Palestine.", Category.SUPPORT));
  }

  @Test
  void whoGivesUpIsNotGivenAnything() {
    String text = "The rebels gave themselves up to the Kenyan army.";
    assertEquals(1, told(text, Category.RETREAT).size());
    assertEquals(List.of(), told(text, Category.AID));
  }

  @Test
  void fightingThatBreaksOutIsFought() {
    assertEquals(
        1, told("Fighting broke out between rival militias in Chad.", Category.ASSAULT).size());
  }

  @Test
  void whatIsLiftedSomewhereIsToldThoughNobodyLiftsIt() {
    assertEquals(1, told("The curfew in Oslo was lifted on Sunday.", Category.CONCEDE).size());
  }

  @Test
  void aPlaneThatLandsPaysNoVisit() {
    assertEquals(
        List.of(), told("A plane with medicine landed in Chad on Sunday.", Category.CONSULT));
  }

  @Test
  void aTruceThatComesIntoForceHasBegun() {
    CrisisRecord record =
        SharedEngine.read("A ceasefire came into force in Chad at midnight.", DAY);
    assertEquals(
        List.of(Status.HAPPENED), record.events().stream().map(each -> each.status()).toList());
  }

  private static List<String> told(String text, Category type) {
    CrisisRecord record = SharedEngine.read(text, DAY);
    return record.events().stream()
        .filter(event -> event.type() == type)
        .map(
            event ->
                (names(record, event.actors()) + " > " + names(record, event.recipients())).strip())
        .toList();
  }

  private static String names(CrisisRecord record, List<String> ids) {
    return String.join(
        " ",
        ids.stream()
            .flatMap(
                id ->
                    record.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(actor -> actor.name()))
            .toList());
  }
}
