package org.hearsay.query;

/**
 * A part of the earth between two meridians and two parallels, in degrees; one whose west is
 * greater than its east lies across the date line.
 */
public record Box(double west, double south, double east, double north) {
  public Box {
    if (!(south <= north && south >= -90 && north <= 90)
        || !(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
      throw new BadQueryException(
          "bbox", "expected west,south,east,north in degrees, such as 5.9,45.8,10.5,47.8");
    }
  }

  public boolean crossesTheDateLine() {
    return west > east;
  }
}
