package org.hearsay.knowledge.places;

import java.util.List;

/**
 * A state or territory with an ISO 3166 code. Immutable.
 *
 * @param iso3 alpha-3 code, XKX for Kosovo
 * @param geonames GeoNames id
 * @param capital English name; empty for territories without one
 * @param latitude of its middle
 * @param continent GeoNames code: AF AS EU NA OC SA AN
 * @param names every known English name and abbreviation, the usual one first
 * @param adjectives such as "Russian", "U.S."
 * @param peoples nouns for its people, singular and plural: "Briton", "Britons"
 */
public record Country(
    String iso3,
    String iso2,
    String name,
    int geonames,
    String capital,
    double latitude,
    double longitude,
    long population,
    String continent,
    List<String> names,
    List<String> adjectives,
    List<String> peoples) {
  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
  }
}
