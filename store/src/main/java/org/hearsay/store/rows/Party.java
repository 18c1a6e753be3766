package org.hearsay.store.rows;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.record.CrisisRecord;

/** That an actor takes part in a fact in some role. */
record Party(String fact, String role, int position, String actor) {
  /** All parties of all facts of a record. */
  static List<Party> all(CrisisRecord record) {
    List<Party> parties = new ArrayList<>();
    for (Claim claim : record.claims()) {
      add(parties, claim.id(), "source", claim.source().actor().stream().toList());
      add(parties, claim.id(), "recipient", claim.recipients());
      add(parties, claim.id(), "about", claim.about());
      add(parties, claim.id(), "via", claim.via());
    }
    for (Event event : record.events()) {
      add(parties, event.id(), "actor", event.actors());
      add(parties, event.id(), "recipient", event.recipients());
      add(parties, event.id(), "host", event.host().stream().toList());
    }
    for (Meeting meeting : record.meetings()) {
      add(parties, meeting.id(), "participant", meeting.participants());
    }
    return List.copyOf(parties);
  }

  private static void add(List<Party> parties, String fact, String role, List<String> actors) {
    for (int i = 0; i < actors.size(); i++) {
      parties.add(new Party(fact, role, i + 1, actors.get(i)));
    }
  }

  Object[] row(int reading) {
    return new Object[] {reading, fact, role, position, actor};
  }
}
