package org.hearsay.model.facts;

/** A point in degrees, WGS 84. */
public record Coordinates(double latitude, double longitude) {
  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
    }
  }
}
