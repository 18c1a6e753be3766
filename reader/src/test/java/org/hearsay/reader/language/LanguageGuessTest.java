package org.hearsay.reader.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageGuessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo hands over arms suspect to Riga",
        "Lima vows reprisal after consulate blast",
        "Norwegian troops held a drill.",
        "Ministers thanked Anna von der Heide for her courage.",
        "Médecins Verts vaccinated 300 children around Goma after heavy rains.",
      })
  void aHeadlineWithoutCommonWordsIsEnglish(String text) {
    assertEquals("en", LanguageGuess.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Rat hat neue Zölle beschlossen.",
        "Die Regierung und das Parlament streiten über den Haushalt.",
      })
  void twoCommonWordsOfAnotherLanguageSpeakForIt(String text) {
    assertEquals("de", LanguageGuess.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"El ministro viajó por la isla.", "El gobierno de la isla protesta."})
  void oneWillDoBesideAccents(String text) {
    assertEquals("es", LanguageGuess.of(text));
  }
}
