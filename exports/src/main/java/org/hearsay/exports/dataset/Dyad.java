package org.hearsay.exports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Category;
import org.hearsay.record.crisis.SharedActor;

/**
 * Who does it to whom, for formats with one of each in a row.
 *
 * @param number from 1 within a happening
 */
record Dyad(Optional<SharedActor> actor, Optional<SharedActor> recipient, int number) {

  /**
   * Each actor with each recipient; of a meeting without recipients each pair of parties once; else
   * each actor alone.
   */
  static List<Dyad> of(List<SharedActor> actors, List<SharedActor> recipients, Category type) {
    List<Dyad> dyads = new ArrayList<>();
    boolean mutual =
        recipients.isEmpty()
            && actors.size() > 1
            && (type == Category.CONSULT || type == Category.AGREE || type == Category.COOPERATE);
    if (mutual) {
      for (int i = 0; i < actors.size(); i++) {
        for (int k = i + 1; k < actors.size(); k++) {
          add(dyads, Optional.of(actors.get(i)), Optional.of(actors.get(k)));
        }
      }
      return List.copyOf(dyads);
    }
    for (Optional<SharedActor> actor : orNobody(actors)) {
      for (Optional<SharedActor> recipient : orNobody(recipients)) {
        add(dyads, actor, recipient);
      }
    }
    return List.copyOf(dyads);
  }

  private static List<Optional<SharedActor>> orNobody(List<SharedActor> parties) {
    return parties.isEmpty()
        ? List.of(Optional.empty())
        : parties.stream().map(Optional::of).toList();
  }

  private static void add(
      List<Dyad> dyads, Optional<SharedActor> actor, Optional<SharedActor> recipient) {
    dyads.add(new Dyad(actor, recipient, dyads.size() + 1));
  }

  /** An id for the row of this dyad. */
  String id(String event) {
    return number == 1 ? event : event + "-" + number;
  }
}
