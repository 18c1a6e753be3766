package org.hearsay.pages.html.map;

import java.util.Arrays;
import java.util.List;

/**
 * The outline of a country.
 *
 * @param code ISO 3166 alpha-3, or "-"
 */
record Shape(String code, List<Ring> rings) {
  Shape {
    rings = List.copyOf(rings);
  }

  /** One closed line in degrees, and the box around it. */
  static final class Ring {
    private final double[] longitudes;
    private final double[] latitudes;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Ring(double[] longitudes, double[] latitudes) {
      this.longitudes = longitudes.clone();
      this.latitudes = latitudes.clone();
      west = Arrays.stream(longitudes).min().orElse(0);
      east = Arrays.stream(longitudes).max().orElse(0);
      south = Arrays.stream(latitudes).min().orElse(0);
      north = Arrays.stream(latitudes).max().orElse(0);
    }

    int size() {
      return longitudes.length;
    }

    double longitude(int i) {
      return longitudes[i];
    }

    double latitude(int i) {
      return latitudes[i];
    }

    double west() {
      return west;
    }

    double east() {
      return east;
    }

    double south() {
      return south;
    }

    double north() {
      return north;
    }
  }
}
