package org.hearsay.pages.html.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.pages.html.markup.Markup;
import org.junit.jupiter.api.Test;

class MapTest {
  private static String map(List<Spot> spots, List<Route> routes) {
    Markup page = new Markup();
    WorldMap.write(page, spots, routes);
    return page.page();
  }

  private static Spot city(String name, double latitude, double longitude) {
    return new Spot(name, latitude, longitude, Spot.Extent.DOT, "");
  }

  @Test
  void theOutlineHoldsTheCountriesOfTheWorld() {
    assertTrue(Outline.countries().size() > 170);
    assertTrue(inside("UKR", 30.5, 50.4));
    assertTrue(inside("COL", -74.1, 4.7));
    assertFalse(inside("COL", -66.9, 10.5));
  }

  private static boolean inside(String code, double longitude, double latitude) {
    boolean inside = false;
    for (Shape country : Outline.countries()) {
      for (Shape.Ring ring : country.rings()) {
        for (int i = 0, j = ring.size() - 1;
            country.code().equals(code) && i < ring.size();
            j = i++) {
          boolean crosses = (ring.latitude(i) > latitude) != (ring.latitude(j) > latitude);
          double at =
              (ring.longitude(j) - ring.longitude(i))
                      * (latitude - ring.latitude(i))
                      / (ring.latitude(j) - ring.latitude(i))
                  + ring.longitude(i);
          inside ^= crosses && longitude < at;
        }
      }
    }
    return inside;
  }

  @Test
  void noCountryIsDrawnAcrossTheWorldBecauseItCrossesTheDateLine() {
    for (Shape country : Outline.countries()) {
      for (Shape.Ring ring : country.rings()) {
        boolean wide = ring.east() - ring.west() > 180;
        assertFalse(wide && !country.code().equals("ATA"), country.code());
      }
    }
  }

  @Test
  void placesOnBothSidesOfTheDateLineLieBesideEachOther() {
    Frame frame = Frame.around(List.of(new double[] {178, -18}, new double[] {-172, -14}));
    assertTrue(frame.across() < 60, "spans " + frame.across());
    assertTrue(frame.place(178) < frame.place(-172));
  }

  @Test
  void allPlacesLieOnTheSheetWhateverTheyAre() {
    List<double[]> points =
        List.of(new double[] {-179, 89}, new double[] {0, -89}, new double[] {179, 0});
    for (int count = 1; count <= points.size(); count++) {
      Frame frame = Frame.around(points.subList(0, count));
      for (double[] point : points.subList(0, count)) {
        assertTrue(frame.place(point[0]) >= 0 && frame.place(point[0]) <= Frame.WIDTH);
      }
      assertTrue(frame.height() > 100 && frame.height() < 1000, "height " + frame.height());
    }
  }

  @Test
  void labelsNeverCoverEachOther() {
    Labels labels = new Labels(Frame.around(List.of(new double[] {10, 50})));
    List<Labels.Box> boxes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Optional<Labels.Box> box =
          labels.place("Placename " + i, 250 + i % 7, 150 + i % 5, i % 2 == 0);
      box.ifPresent(boxes::add);
    }
    assertTrue(boxes.size() > 10, "placed " + boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(boxes.get(i).overlaps(boxes.get(j)));
      }
    }
  }

  @Test
  void aCountryIsAnAreaAndNoDot() {
    String map = map(List.of(new Spot("Belarus", 53, 28, Spot.Extent.COUNTRY, "BLR")), List.of());
    assertTrue(map.contains("class=\"land named\""));
    assertFalse(map.contains("class=\"dot\""));
    String small =
        map(List.of(new Spot("Singapore", 1.3, 103.8, Spot.Extent.COUNTRY, "SGP")), List.of());
    assertTrue(small.contains("class=\"area\""));
  }

  @Test
  void aMovementIsAnArrowBrokenWhileItIsNotSettled() {
    Spot from = city("Kyiv", 50.4, 30.5);
    Spot to = city("Berlin", 52.5, 13.4);
    String map = map(List.of(from, to), List.of(new Route(from, to, false)));
    assertTrue(map.contains("class=\"route planned\"") && map.contains("class=\"arrow\""));
    assertEquals(map, map(List.of(from, to), List.of(new Route(from, to, false))));
  }
}
