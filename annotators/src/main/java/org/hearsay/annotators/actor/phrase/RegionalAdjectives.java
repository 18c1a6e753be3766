package org.hearsay.annotators.actor.phrase;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;

/** Adjectives made of a region's name and an ending: "Kashmiri", "Siberian", "Darfuri". */
public final class RegionalAdjectives {
  private static final List<String> ENDINGS = List.of("an", "n", "i", "ian", "ese", "ish");
  private static final int SHORTEST = 4;

  private RegionalAdjectives() {}

  /** The region whose name the adjective holds. */
  public static Optional<PlaceEntry> region(Knowledge knowledge, String word) {
    for (String ending : ENDINGS) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && stem.length() >= SHORTEST) {
        Optional<PlaceEntry> found =
            knowledge.places().lookup(stem).stream().filter(RegionalAdjectives::isWide).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWide(PlaceEntry entry) {
    return entry.kind() == PlaceKind.REGION
        || entry.kind() == PlaceKind.DISPUTED
        || entry.kind() == PlaceKind.AREA;
  }
}
