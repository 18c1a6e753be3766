package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;

/**
 * Chooses among the places of one name by what contains them in the text, the countries and regions
 * that the report speaks of, the places near by, and size. A name means one place all through a
 * report, unless its container says otherwise.
 */
final class ToponymResolver {
  private static final double NEAR_KM = 150;
  private static final double ALIAS = 4;
  private static final int ROUNDS = 3;

  private final ReportView view;
  private final Weights weights;
  private final List<Toponym> toponyms;
  private final Map<String, List<Toponym>> byName = new LinkedHashMap<>();
  private final Map<Integer, Toponym> byFirst = new HashMap<>();
  private final Map<String, Double> confidences = new HashMap<>();
  private final Map<String, PlaceEntry> chosen = new HashMap<>();

  ToponymResolver(ReportView view, List<Toponym> toponyms, Weights weights) {
    this.view = view;
    this.weights = weights;
    this.toponyms = toponyms;
    for (Toponym toponym : toponyms) {
      byFirst.put(toponym.first(), toponym);
      byName.computeIfAbsent(key(toponym), each -> new ArrayList<>()).add(toponym);
    }
  }

  private static String key(Toponym toponym) {
    return Folding.key(toponym.name());
  }

  List<Geocode> resolve() {
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = Evidence.of(chosen, byName);
      byName.forEach(
          (name, group) -> best(group, evidence).ifPresent(entry -> chosen.put(name, entry)));
    }
    Evidence evidence = Evidence.of(chosen, byName);
    return toponyms.stream().map(toponym -> geocode(toponym, evidence)).toList();
  }

  private Geocode geocode(Toponym toponym, Evidence evidence) {
    Optional<PlaceEntry> own = containedEntry(toponym);
    PlaceEntry entry = own.orElse(chosen.get(key(toponym)));
    if (entry == null) {
      return new Geocode(toponym, Optional.empty(), 0.3);
    }
    double confidence =
        own.isPresent()
            ? PlaceConfidence.of(toponym, entry, Double.POSITIVE_INFINITY)
            : confidences.computeIfAbsent(
                key(toponym), each -> confidence(toponym, entry, evidence));
    return new Geocode(toponym, Optional.of(entry), confidence);
  }

  private double confidence(Toponym toponym, PlaceEntry entry, Evidence evidence) {
    double best = score(toponym, entry, evidence);
    double next =
        toponym.candidates().stream()
            .filter(other -> !other.equals(entry) && Distances.km(other, entry) > NEAR_KM)
            .mapToDouble(other -> score(toponym, other, evidence))
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return PlaceConfidence.of(toponym, entry, best - next);
  }

  private Optional<PlaceEntry> best(List<Toponym> group, Evidence evidence) {
    for (Toponym toponym : group) {
      Optional<PlaceEntry> contained = containedEntry(toponym);
      if (contained.isPresent()) {
        return contained;
      }
    }
    Toponym first = group.get(0);
    PlaceEntry best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (PlaceEntry entry : first.candidates()) {
      double score = score(first, entry, evidence);
      if (score > highest) {
        highest = score;
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Toponym toponym, PlaceEntry entry, Evidence evidence) {
    String name = key(toponym);
    double score = weights.population() * Math.log10(entry.population() + 10) + kind(entry);
    if ((entry.kind() == PlaceKind.REGION || entry.kind() == PlaceKind.DISTRICT)
        && hasCityThere(toponym, entry)) {
      score -= 4;
    }
    if (isSettlement(entry) && !Folding.key(entry.name()).equals(name)) {
      score -= ALIAS;
    }
    score += weights.country() * evidence.countryShare(entry, name);
    score += weights.region() * evidence.regionShare(entry, name);
    score += weights.near() * evidence.nearShare(entry, name, NEAR_KM);
    return score;
  }

  private static boolean isSettlement(PlaceEntry entry) {
    return entry.kind() == PlaceKind.CITY || entry.kind() == PlaceKind.CAPITAL;
  }

  // "Geneva" is the city where a canton is called so too.
  private static boolean hasCityThere(Toponym toponym, PlaceEntry region) {
    return toponym.candidates().stream()
        .filter(ToponymResolver::isSettlement)
        .filter(city -> Folding.key(city.name()).equals(key(toponym)))
        .anyMatch(city -> Distances.km(city, region) < NEAR_KM);
  }

  private static double kind(PlaceEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> 5;
      case SEA -> entry.name().matches(".{0,30} (Sea|Strait|Gulf|Ocean|Channel)") ? 12 : 2;
      case CAPITAL -> 2;
      case AREA, DISPUTED -> 1;
      case REGION -> 0.5;
      case CITY, DISTRICT, SITE -> 0;
    };
  }

  /**
   * The place that what follows contains: "Springfield, Illinois", "Paris, Ky.", "Homs in Syria".
   */
  private Optional<PlaceEntry> containedEntry(Toponym toponym) {
    int next =
        view.word(toponym.end()).equals(",") || view.word(toponym.end()).equals("(")
            ? toponym.end() + 1
            : -1;
    if (next < 0 || next >= view.size()) {
      return Optional.empty();
    }
    Optional<Toponym> container =
        Optional.ofNullable(byFirst.get(next)).filter(each -> !each.adjective());
    if (container.isEmpty()) {
      return Optional.empty();
    }
    return toponym.candidates().stream()
        .filter(
            entry ->
                container.get().candidates().stream().anyMatch(outer -> contains(outer, entry)))
        .findFirst();
  }

  private static boolean contains(PlaceEntry outer, PlaceEntry inner) {
    if (outer.equals(inner)
        || !outer.country().equals(inner.country())
        || inner.kind() == PlaceKind.COUNTRY) {
      return false;
    }
    boolean region = outer.kind() == PlaceKind.REGION || outer.kind() == PlaceKind.DISPUTED;
    boolean inside =
        inner.kind() != PlaceKind.REGION
            && Folding.key(outer.name()).equals(Folding.key(inner.admin1()));
    return outer.kind() == PlaceKind.COUNTRY || (region && inside);
  }
}
