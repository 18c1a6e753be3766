package org.hearsay.eval.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.place.Geocode;
import org.hearsay.annotators.place.Toponym;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class PlaceScoreTest {
  private static final PlaceEntry PARIS =
      new PlaceEntry("1", "Paris", PlaceKind.CAPITAL, "FRA", "", 48.85, 2.35, 2_000_000);

  @Test
  void aPlaceNearTheGoldPointIsRight() {
    assertEquals(1, scored(48.9, 2.3, 3).endToEnd().right());
  }

  @Test
  void aPlaceFarFromTheGoldPointIsFoundAndWrong() {
    PlaceScore score = scored(33.66, -95.56, 3);
    assertEquals(1, score.recognition().right());
    assertEquals(0, score.endToEnd().right());
  }

  @Test
  void theSameWordsElsewhereAreAnotherToponym() {
    assertEquals(0, scored(48.9, 2.3, 40).recognition().right());
  }

  private static PlaceScore scored(double latitude, double longitude, int begin) {
    GoldToponym gold = new GoldToponym("paris", 3, 8, latitude, longitude);
    Toponym toponym = new Toponym(new Span(begin, begin + 5), "Paris", 1, 2, false, List.of(PARIS));
    PlaceScore score = new PlaceScore();
    score.add(
        new PlaceDocument(1, "In Paris", List.of(gold), List.of()),
        List.of(new Geocode(toponym, Optional.of(PARIS), 1)),
        true);
    return score;
  }
}
