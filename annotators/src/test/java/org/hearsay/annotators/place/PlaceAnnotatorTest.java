package org.hearsay.annotators.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.annotators.support.RealText;
import org.hearsay.model.facts.Place;
import org.junit.jupiter.api.Test;

class PlaceAnnotatorTest {
  @Test
  void aCapitalThatSpeaksIsNoPlace() {
    RealText text = RealText.on("2022-01-18", "Moscow said it had no such plans.");
    assertEquals(Optional.empty(), text.place("Moscow"));
    assertEquals(Optional.of("RUS"), text.actor("Moscow").country());
  }

  @Test
  void aCapitalInWhichThingsHappenIsACity() {
    RealText text = RealText.on("2022-01-18", "The ministers met in Moscow on Friday.");
    assertEquals(Optional.of("RUS"), text.place("Moscow").flatMap(Place::country));
    assertTrue(text.called("Moscow").isEmpty());
  }

  @Test
  void whatFollowsTheNameTellsWhichPlaceItIs() {
    RealText text = RealText.on("2022-01-18", "A fire broke out in Paris, Texas, on Monday night.");
    Place paris = text.place("Paris").orElseThrow();
    assertEquals(Optional.of("USA"), paris.country());
    assertEquals(33.66, paris.coordinates().orElseThrow().latitude(), 0.3);
  }

  @Test
  void theReportsCountryTellsWhichPlaceItIs() {
    RealText text =
        RealText.on(
            "2022-01-18",
            "Police in Ontario closed the bridge in Windsor. Protesters in Toronto marched too. Trucks blocked roads in London.");
    assertEquals(Optional.of("CAN"), text.place("London").flatMap(Place::country));
  }

  @Test
  void aPlaceWithoutANameKeepsItsWordsAndSaysWhy() {
    RealText text = RealText.on("2022-01-18", "Shells fell near a hospital on Monday.");
    Place hospital = text.place("hospital").orElseThrow();
    assertTrue(hospital.coordinates().isEmpty());
    assertTrue(hospital.unresolved().isPresent());
  }

  @Test
  void aStateThatIsAttackedIsNoPlace() {
    RealText text = RealText.on("2022-03-01", "Russia attacked Ukraine.");
    assertTrue(text.places().isEmpty());
  }

  @Test
  void aStateIntoWhichTroopsMoveIsAPlace() {
    RealText text = RealText.on("2022-01-18", "Moscow moved troops into Belarus.");
    assertEquals(Optional.of("BLR"), text.place("Belarus").flatMap(Place::country));
  }
}
