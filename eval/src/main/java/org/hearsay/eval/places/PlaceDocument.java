package org.hearsay.eval.places;

import java.util.List;

/**
 * An article with its toponyms.
 *
 * @param number its position in the set, from 0: even ones are to tune on, odd ones to report
 * @param unlocated the phrases that are marked without coordinates, which count on neither side
 */
public record PlaceDocument(
    int number, String text, List<GoldToponym> toponyms, List<GoldToponym> unlocated) {
  public PlaceDocument {
    toponyms = List.copyOf(toponyms);
    unlocated = List.copyOf(unlocated);
  }

  public boolean isHeldOut() {
    return number % 2 == 1;
  }
}
