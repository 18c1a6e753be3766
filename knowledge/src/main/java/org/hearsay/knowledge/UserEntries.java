package org.hearsay.knowledge;

import java.util.List;
import java.util.Map;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.actors.Seat;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.tables.Row;

/** What a user's own file adds; names map to ids. */
record UserEntries(
    Map<String, PlaceEntry> places,
    Map<String, List<String>> placeNames,
    Map<String, OrganizationEntry> organizations,
    Map<String, List<String>> organizationNames,
    List<OfficeTerm> terms,
    List<Seat> seats,
    List<RoleWord> roles,
    List<Row> events,
    List<Row> cues,
    Map<String, String> hashes) {

  static UserEntries none() {
    return new UserEntries(
        Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), Map.of());
  }
}
