package org.hearsay.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a record: the same engine, components and resources make the same record of the same
 * input.
 *
 * @param engine name and version of the program
 * @param components version by component
 * @param resources SHA-256 by resource
 */
public record RecordProvenance(
    String engine, SortedMap<String, String> components, SortedMap<String, String> resources) {
  public RecordProvenance {
    components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
    resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
  }

  /** The provenance with the maps' entries in order of their keys. */
  public static RecordProvenance of(
      String engine, Map<String, String> components, Map<String, String> resources) {
    return new RecordProvenance(engine, new TreeMap<>(components), new TreeMap<>(resources));
  }
}
