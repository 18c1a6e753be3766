package org.hearsay.exports.dataset;

import java.util.List;
import java.util.Set;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.record.crisis.SharedActor;

/** What kind of party stands on one side, in the words of conflict data. */
enum Side {
  STATE("State forces"),
  REBELS("Rebel group"),
  CROWD("Protesters"),
  CIVILIANS("Civilians"),
  OTHERS("External/Other forces"),
  NOBODY("");

  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");
  private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM", "PRM");

  private final String words;

  Side(String words) {
    this.words = words;
  }

  /** As ACLED names it. */
  String words() {
    return words;
  }

  /** The first party that tells. */
  static Side of(List<SharedActor> parties) {
    return parties.stream().findFirst().map(Side::of).orElse(NOBODY);
  }

  private static Side of(SharedActor party) {
    String sector = party.sector().orElse("");
    if (OF_STATE.contains(sector) || party.kind() == ActorKind.STATE) {
      return STATE;
    } else if (ARMED.contains(sector)) {
      return REBELS;
    } else if (sector.equals("IGO")) {
      return OTHERS;
    }
    return CIVILIANS;
  }

  boolean isArmed() {
    return this == STATE || this == REBELS || this == OTHERS;
  }
}
