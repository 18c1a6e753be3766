package org.hearsay.pages.html.map;

import java.util.List;

/**
 * The part of the world that a map shows, and where its points lie on the sheet.
 *
 * <p>Degrees are drawn as if they were square at the middle latitude. Longitudes may run past 180,
 * so that places on both sides of the date line lie beside each other.
 *
 * @param west the left edge, in degrees
 * @param north the upper edge
 * @param across how many degrees of longitude are shown
 * @param down how many degrees of latitude
 */
record Frame(double west, double north, double across, double down) {
  static final double WIDTH = 520;
  private static final double LEAST_DOWN = 9;
  private static final double MARGIN = 1.5;
  private static final double FLATTEST = 0.5;
  private static final double STEEPEST = 0.65;
  private static final double POLE = 84;

  /** The frame around points, each as longitude and latitude; there is at least one. */
  static Frame around(List<double[]> points) {
    double start = start(points);
    double west = start;
    double east = start;
    double south = POLE;
    double north = -POLE;
    for (double[] point : points) {
      east = Math.max(east, after(start, point[0]));
      south = Math.min(south, point[1]);
      north = Math.max(north, point[1]);
    }
    double middle = Math.max(-POLE, Math.min(POLE, (south + north) / 2));
    double squeeze = Math.max(0.3, Math.cos(Math.toRadians(middle)));
    double down = Math.max(LEAST_DOWN, (north - south) * MARGIN);
    double across = Math.max(LEAST_DOWN / squeeze, (east - west) * MARGIN);
    down = Math.min(2 * POLE, Math.max(down, across * squeeze * FLATTEST));
    across = Math.min(360, Math.max(across, down / squeeze / STEEPEST));
    double top = Math.max(down - POLE, Math.min(POLE, middle + down / 2));
    return new Frame((west + east) / 2 - across / 2, top, across, down);
  }

  /** The longitude after the widest gap between points: the western edge of what must be shown. */
  private static double start(List<double[]> points) {
    double[] sorted = points.stream().mapToDouble(point -> point[0]).sorted().toArray();
    double start = sorted[0];
    double widest = sorted[0] + 360 - sorted[sorted.length - 1];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > widest) {
        widest = sorted[i] - sorted[i - 1];
        start = sorted[i];
      }
    }
    return start;
  }

  private static double after(double start, double longitude) {
    return longitude < start ? longitude + 360 : longitude;
  }

  double height() {
    double squeeze = Math.max(0.3, Math.cos(Math.toRadians(north - down / 2)));
    return WIDTH * down / (across * squeeze);
  }

  double x(double longitude) {
    return (longitude - west) / across * WIDTH;
  }

  /** Where a place lies from left to right, on whichever side of the date line it is. */
  double place(double longitude) {
    double turned = longitude;
    while (turned < west) {
      turned += 360;
    }
    return x(turned);
  }

  double y(double latitude) {
    return (north - latitude) / down * height();
  }

  /** Whether any of a ring, turned by so many degrees, may be seen. */
  boolean shows(Shape.Ring ring, double turn) {
    return ring.west() + turn < west + across
        && ring.east() + turn > west
        && ring.south() < north
        && ring.north() > north - down;
  }
}
