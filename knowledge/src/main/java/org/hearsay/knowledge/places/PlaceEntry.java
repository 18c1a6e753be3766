package org.hearsay.knowledge.places;

import java.util.OptionalInt;
import org.hearsay.model.facts.Precision;

/**
 * A place of the gazetteer. Immutable.
 *
 * @param id GeoNames id as digits, or {@code h:} and a name for a hand-written one, {@code u:} for
 *     a user's
 * @param name the usual English name
 * @param country ISO 3166 alpha-3 code; empty for seas and wide regions
 * @param admin1 name of the first-level division; empty where it has none
 * @param population 0 where it is not known
 */
public record PlaceEntry(
    String id,
    String name,
    PlaceKind kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    long population) {

  /** The GeoNames id, where the place has one. */
  public OptionalInt geonames() {
    return Character.isDigit(id.charAt(0))
        ? OptionalInt.of(Integer.parseInt(id))
        : OptionalInt.empty();
  }

  /** How closely the coordinates locate it. */
  public Precision precision() {
    return switch (kind) {
      case COUNTRY -> Precision.COUNTRY;
      case CAPITAL, CITY -> Precision.CITY;
      case REGION, DISPUTED, AREA -> Precision.REGION;
      case DISTRICT -> Precision.DISTRICT;
      case SEA -> Precision.SEA;
      case SITE -> Precision.POINT;
    };
  }
}
