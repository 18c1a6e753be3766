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
