package org.hearsay.pages.html.map;

/**
 * A place on the map.
 *
 * @param name its label
 * @param country ISO 3166 alpha-3 code of a country that is to be drawn as an area; else empty
 */
public record Spot(String name, double latitude, double longitude, Extent extent, String country) {
  /** How much of the map a place takes: a country is an area, never a dot. */
  public enum Extent {
    DOT,
    REGION,
    COUNTRY
  }
}
