package org.hearsay.record.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;

/**
 * One occasion as it was announced, changed and held.
 *
 * @param participants ids of shared actors
 * @param events ids of shared events
 * @param history by the day of publication
 * @param now index of the state that holds now
 */
public record SharedMeeting(
    String id,
    Meeting.Kind kind,
    List<String> participants,
    List<String> events,
    List<State> history,
    int now,
    List<FactRef> mentionsIn,
    List<Join> why) {
  public SharedMeeting {
    participants = List.copyOf(participants);
    events = List.copyOf(events);
    history = List.copyOf(history);
    mentionsIn = List.copyOf(mentionsIn);
    why = List.copyOf(why);
    if (now < 0 || now >= history.size()) {
      throw new IllegalArgumentException("no such state of " + id + ": " + now);
    }
  }

  /**
   * What was known of an occasion on a day.
   *
   * @param on the day of publication
   * @param place id of a shared place
   * @param support how many publishers' families the origins come from
   */
  public record State(
      Optional<LocalDate> on,
      Status status,
      Optional<Change> change,
      Optional<String> place,
      Optional<When> time,
      List<String> origins,
      int support,
      List<Quote> evidence) {
    public State {
      origins = List.copyOf(origins);
      evidence = List.copyOf(evidence);
    }
  }
}
