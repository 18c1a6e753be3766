package org.hearsay.pages.html.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.pages.html.markup.Markup;

/** The small map of a report, cropped to its places. */
public final class WorldMap {
  private static final double WIDEST_COUNTRY = 25;

  private WorldMap() {}

  /** Draws the map; there is at least one spot. */
  public static void write(Markup page, List<Spot> spots, List<Route> routes) {
    List<double[]> points = new ArrayList<>();
    for (Spot spot : spots) {
      points.add(new double[] {spot.longitude(), spot.latitude()});
      if (spot.extent() == Spot.Extent.COUNTRY) {
        addOutline(points, spot);
      }
    }
    String name = "Map of " + spots.stream().map(Spot::name).collect(Collectors.joining(", "));
    new Sheet(page, Frame.around(points)).draw(spots, routes, name);
  }

  /** Small countries are shown whole; of wide ones the part where their label stands is enough. */
  private static void addOutline(List<double[]> points, Spot spot) {
    for (Shape country : Outline.countries()) {
      if (country.code().equals(spot.country())) {
        country.rings().stream()
            .filter(ring -> ring.east() - ring.west() <= WIDEST_COUNTRY)
            .filter(ring -> ring.west() <= spot.longitude() && spot.longitude() <= ring.east())
            .forEach(
                ring -> {
                  points.add(new double[] {ring.west(), ring.south()});
                  points.add(new double[] {ring.east(), ring.north()});
                });
      }
    }
  }
}
