package org.hearsay.annotators.actor.phrase;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.places.Country;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceMatch;

/** The country of whoever is said to be somewhere: "officials in Cairo". */
public final class Whereabouts {
  private static final int LONGEST_MODIFIERS = 3;

  private Whereabouts() {}

  /** The country of the place that "in" leads to right after the position. */
  public static Optional<String> countryAfter(ReportView view, Sides sides, int end) {
    if (!Set.of("in", "of").contains(view.lower(end))) {
      return Optional.empty();
    }
    int first = end + 1;
    while (first < Math.min(view.size(), end + 1 + LONGEST_MODIFIERS)
        && !view.isCapitalized(first)
        && (view.lower(first).equals("the") || view.token(first).upos().equals("ADJ"))) {
      first++;
    }
    if (first >= view.size() || !view.isCapitalized(first)) {
      return Optional.empty();
    }
    int start = first;
    Optional<String> state =
        sides.stateAt(first).filter(match -> !match.adjective()).map(match -> match.side().code());
    return state
        .or(() -> view.knowledge().countries().byCapital(view.word(start)).map(Country::iso3))
        .or(() -> ofPlace(view, start));
  }

  private static Optional<String> ofPlace(ReportView view, int first) {
    return view.knowledge()
        .places()
        .longestMatch(view.words(), first)
        .map(PlaceMatch::entries)
        .flatMap(entries -> entries.stream().findFirst())
        .map(PlaceEntry::country)
        .filter(code -> view.knowledge().countries().byIso3(code).isPresent());
  }
}
