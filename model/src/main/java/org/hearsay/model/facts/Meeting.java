package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;

/**
 * One occasion on which parties meet: the joined view of its consultation events.
 *
 * @param id such as {@code m1}
 * @param participants ids of all parties
 * @param events ids of its events
 * @param sequence its number among the planned stops of one trip, from 1
 */
public record Meeting(
    String id,
    Kind kind,
    List<String> participants,
    Optional<String> place,
    Optional<String> time,
    Status status,
    List<String> events,
    Optional<Integer> sequence,
    ComponentId by) {
  public Meeting {
    participants = List.copyOf(participants);
    events = List.copyOf(events);
  }

  /** What kind of occasion a meeting is. */
  public enum Kind implements Coded {
    VISIT,
    MEETING,
    CALL,
    TALKS,
    SUMMIT
  }
}
