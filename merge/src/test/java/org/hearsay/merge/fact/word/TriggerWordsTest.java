package org.hearsay.merge.fact.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerWordsTest {
  @ParameterizedTest
  @CsvSource({
    "withdrew,withdrawal",
    "negotiating,negotiations",
    "died,death",
    "invaded,invasion",
    "announces,announcement",
    "seizure,seized",
    "shipped,ships",
    "denied,denial"
  })
  void aVerbAndItsNounHaveOneStem(String verb, String noun) {
    assertEquals(Stems.of(verb), Stems.of(noun));
  }

  @ParameterizedTest
  @CsvSource({"party,part", "arms,army", "state,station"})
  void otherWordsKeepOtherStems(String one, String other) {
    assertNotEquals(Stems.of(one), Stems.of(other));
  }

  @Test
  void wordsForOneKindOfHappeningAreOfOneFamily() {
    assertEquals(TriggerWords.Relation.SAME_FAMILY, relation("earthquake", "tremors"));
    assertEquals(TriggerWords.Relation.SAME_STEM, relation("arrested", "an arrest"));
    assertEquals(TriggerWords.Relation.NONE, relation("election", "flooding"));
  }

  @Test
  void aPhraseIsOneWord() {
    assertEquals(TriggerWords.Relation.SAME_FAMILY, relation("passed away", "death"));
    assertEquals(TriggerWords.Relation.NONE, relation("passed", "death"));
  }

  @Test
  void lightWordsCountOnlyAlone() {
    assertEquals(TriggerWords.Relation.NONE, relation("took part in talks", "took bribes"));
    assertTrue(TriggerWords.areVague(TriggerWords.stems("took")));
    assertFalse(TriggerWords.areVague(TriggerWords.stems("took talks")));
  }

  private static TriggerWords.Relation relation(String one, String other) {
    return TriggerWords.relation(TriggerWords.stems(one), TriggerWords.stems(other));
  }
}
