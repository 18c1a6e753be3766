package org.hearsay.model.facts;

import java.util.Optional;

/**
 * When an event takes place.
 *
 * @param time id of the time
 * @param begins id of its first day
 * @param ends id of its last day
 */
public record EventTimes(Optional<String> time, Optional<String> begins, Optional<String> ends) {
  public EventTimes {}

  /** No time at all. */
  public static EventTimes none() {
    return new EventTimes(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
