package org.hearsay.annotators.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/**
 * Numbers the planned stops of one traveller: by date, the undated after what they are told after.
 */
final class TripOrder {
  private final Map<String, TimeExpression> times = new HashMap<>();

  TripOrder(List<TimeExpression> times) {
    times.forEach(time -> this.times.put(time.id(), time));
  }

  /** For each occasion that is a stop of a trip of several its number, by its position. */
  Map<Integer, Integer> of(List<Occasion> occasions) {
    Map<String, List<Integer>> byTraveller = new HashMap<>();
    for (int i = 0; i < occasions.size(); i++) {
      Occasion occasion = occasions.get(i);
      if (occasion.status() == Status.PLANNED && !occasion.isCall() && !isBare(occasion)) {
        for (String participant : occasion.participants()) {
          byTraveller.computeIfAbsent(participant, each -> new ArrayList<>()).add(i);
        }
      }
    }
    Optional<List<Integer>> longest =
        byTraveller.values().stream()
            .filter(
                stops ->
                    stops.size() > 1
                        && stops.stream().anyMatch(i -> occasions.get(i).place().isPresent()))
            .max(
                Comparator.<List<Integer>>comparingInt(List::size)
                    .thenComparing(stops -> -stops.get(0)));
    return longest.map(stops -> numbered(occasions, stops)).orElse(Map.of());
  }

  private static boolean isBare(Occasion occasion) {
    return occasion.place().isEmpty() && occasion.time().isEmpty();
  }

  private Map<Integer, Integer> numbered(List<Occasion> occasions, List<Integer> stops) {
    Map<Integer, String> day = new HashMap<>();
    String last = "";
    for (int stop : textOrder(occasions, stops)) {
      last = start(occasions.get(stop)).orElse(last);
      day.put(stop, last);
    }
    List<Integer> ordered = new ArrayList<>(textOrder(occasions, stops));
    ordered.sort(Comparator.comparing(stop -> day.getOrDefault(stop, "")));
    Map<Integer, Integer> numbers = new HashMap<>();
    ordered.forEach(stop -> numbers.put(stop, numbers.size() + 1));
    return numbers;
  }

  // where the place is told is where the stop has its place in the itinerary
  private static List<Integer> textOrder(List<Occasion> occasions, List<Integer> stops) {
    List<Integer> ordered = new ArrayList<>(stops);
    ordered.sort(Comparator.comparingInt(stop -> placed(occasions.get(stop))));
    return ordered;
  }

  private static int placed(Occasion occasion) {
    return occasion.events().stream()
        .filter(event -> event.places().place().isPresent())
        .findFirst()
        .orElse(occasion.events().get(0))
        .trigger()
        .begin();
  }

  private Optional<String> start(Occasion occasion) {
    return occasion.time().map(times::get).flatMap(TimeExpression::start);
  }
}
