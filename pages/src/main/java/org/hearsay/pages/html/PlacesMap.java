package org.hearsay.pages.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.html.map.Route;
import org.hearsay.pages.html.map.Spot;
import org.hearsay.pages.html.map.WorldMap;
import org.hearsay.pages.html.markup.Escape;
import org.hearsay.pages.html.markup.Markup;

/** The map of a record's places: cities as dots, countries as areas, movements as arrows. */
final class PlacesMap {
  private static final int LONGEST_LABEL = 28;
  private static final Set<Status> SETTLED = Set.of(Status.HAPPENED, Status.ONGOING);

  private final PageContext context;
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  PlacesMap(PageContext context) {
    this.context = context;
    for (Place place : context.record().places()) {
      place
          .coordinates()
          .ifPresent(
              point ->
                  spots.put(
                      place.id(),
                      new Spot(
                          label(place.name()),
                          point.latitude(),
                          point.longitude(),
                          extent(place),
                          place.country().orElse(""))));
    }
  }

  void write() {
    Markup page = context.page();
    if (spots.isEmpty()) {
      page.element("p", "No map: no place of this report has coordinates.", "class", "empty")
          .line();
      return;
    }
    Set<Route> routes = routes();
    page.open("figure").line();
    WorldMap.write(page, List.copyOf(new LinkedHashSet<>(spots.values())), List.copyOf(routes));
    page.open("figcaption");
    if (!routes.isEmpty()) {
      page.text("Arrow: a movement as reported; broken: not yet, or not settled. ");
    }
    page.text(
        "Coasts and boundaries: Natural Earth 1:110m, public domain, as changed by Visionscarto. ");
    page.text("They take no side.").closeLine().closeLine();
  }

  private Set<Route> routes() {
    Set<Route> routes = new LinkedHashSet<>();
    for (Event event : context.record().events()) {
      route(event.places().from(), event.places().place(), SETTLED.contains(event.status()))
          .ifPresent(routes::add);
    }
    List<Meeting> stops =
        context.index().itinerary().stream().filter(m -> m.sequence().isPresent()).toList();
    for (int i = 1; i < stops.size(); i++) {
      route(stops.get(i - 1).place(), stops.get(i).place(), false).ifPresent(routes::add);
    }
    return routes;
  }

  private Optional<Route> route(Optional<String> from, Optional<String> to, boolean settled) {
    Optional<Spot> start = from.map(spots::get);
    Optional<Spot> goal = to.map(spots::get);
    return start.isEmpty() || goal.isEmpty() || start.equals(goal)
        ? Optional.empty()
        : Optional.of(new Route(start.get(), goal.get(), settled));
  }

  private static Spot.Extent extent(Place place) {
    Precision precision = place.precision().orElse(Precision.POINT);
    return switch (precision) {
      case COUNTRY -> Spot.Extent.COUNTRY;
      case REGION, SEA -> Spot.Extent.REGION;
      case POINT, CITY, DISTRICT -> Spot.Extent.DOT;
    };
  }

  private static String label(String name) {
    String shown = Escape.harmless(name).strip();
    return shown.length() <= LONGEST_LABEL ? shown : shown.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
