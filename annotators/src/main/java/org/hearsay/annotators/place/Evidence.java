package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;

/** What the other toponyms of a report say about where it is; each name counts by its mentions. */
final class Evidence {
  private static final int MOST_NAMES = 120;

  private record Known(String name, PlaceEntry entry, int mentions) {}

  private final List<Known> known;

  private Evidence(List<Known> known) {
    this.known = List.copyOf(known.subList(0, Math.min(known.size(), MOST_NAMES)));
  }

  static Evidence of(Map<String, PlaceEntry> chosen, Map<String, List<Toponym>> byName) {
    List<Known> known = new ArrayList<>();
    byName.forEach(
        (name, group) -> {
          PlaceEntry entry = chosen.get(name);
          if (entry != null) {
            known.add(new Known(name, entry, Math.min(group.size(), 3)));
          } else if (group.get(0).candidates().size() == 1) {
            known.add(new Known(name, group.get(0).candidates().get(0), Math.min(group.size(), 3)));
          } else {
            addHeads(known, name, group);
          }
        });
    return new Evidence(known);
  }

  // A country or a division is taken for itself at once.
  private static void addHeads(List<Known> known, String name, List<Toponym> group) {
    group.get(0).candidates().stream()
        .limit(1)
        .filter(entry -> entry.kind() == PlaceKind.COUNTRY)
        .forEach(entry -> known.add(new Known(name, entry, Math.min(group.size(), 3))));
  }

  double countryShare(PlaceEntry entry, String name) {
    return share(
        entry,
        name,
        (one, other) -> !one.country().isEmpty() && one.country().equals(other.country()));
  }

  double regionShare(PlaceEntry entry, String name) {
    return share(entry, name, Evidence::sameRegion);
  }

  private static boolean sameRegion(PlaceEntry one, PlaceEntry other) {
    return one.country().equals(other.country())
        && !region(one).isEmpty()
        && region(one).equals(region(other));
  }

  private static String region(PlaceEntry entry) {
    return entry.kind() == PlaceKind.REGION ? entry.name() : entry.admin1();
  }

  double nearShare(PlaceEntry entry, String name, double km) {
    return share(entry, name, (one, other) -> isPrecise(other) && Distances.km(one, other) <= km);
  }

  private static boolean isPrecise(PlaceEntry entry) {
    return entry.kind() != PlaceKind.COUNTRY
        && entry.kind() != PlaceKind.REGION
        && entry.kind() != PlaceKind.AREA;
  }

  private interface Relation {
    boolean holds(PlaceEntry one, PlaceEntry other);
  }

  private double share(PlaceEntry entry, String name, Relation relation) {
    int all = 0;
    int holding = 0;
    for (Known each : known) {
      if (!each.name().equals(name)) {
        all += each.mentions();
        holding += relation.holds(entry, each.entry()) ? each.mentions() : 0;
      }
    }
    return all == 0 ? 0 : (double) holding / all;
  }
}
