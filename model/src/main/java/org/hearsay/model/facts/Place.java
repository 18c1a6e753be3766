package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * Where something is, with its coordinates or the reason why there are none.
 *
 * @param id such as {@code p1}
 * @param name the usual name, or the words of a place without a name
 * @param country ISO 3166 alpha-3 code
 * @param geonames its GeoNames id
 * @param unresolved why it has no coordinates
 * @param mentions in text order
 * @param confidence of the geocode, 0 to 1
 */
public record Place(
    String id,
    String name,
    Optional<String> country,
    Optional<Integer> geonames,
    Optional<Coordinates> coordinates,
    Optional<Precision> precision,
    Optional<String> unresolved,
    List<Span> mentions,
    double confidence,
    ComponentId by) {
  public Place {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a fact needs a span: " + id);
    }
  }
}
