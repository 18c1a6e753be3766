package org.hearsay.annotators.place;

import org.hearsay.knowledge.places.PlaceEntry;

/** Distances on the globe. */
final class Distances {
  private static final double EARTH_RADIUS_KM = 6371;

  private Distances() {}

  static double km(PlaceEntry one, PlaceEntry other) {
    return km(one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }

  /** The length of the great circle between two points, by the haversine formula. */
  static double km(double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double north = Math.toRadians(otherLatitude - latitude) / 2;
    double east = Math.toRadians(otherLongitude - longitude) / 2;
    double square =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}
