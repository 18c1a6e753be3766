package org.hearsay.record.crisis;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;

/**
 * A place that several reports name; the fields are those of a place of one report.
 *
 * @param mentionsIn the place in each reading that has it, ascending
 */
public record SharedPlace(
    String id,
    String name,
    Optional<String> country,
    Optional<Integer> geonames,
    Optional<Coordinates> coordinates,
    Optional<Precision> precision,
    Optional<String> unresolved,
    List<FactRef> mentionsIn,
    List<Join> why) {
  public SharedPlace {
    mentionsIn = List.copyOf(mentionsIn);
    why = List.copyOf(why);
  }
}
