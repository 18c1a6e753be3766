package org.hearsay.exports.lift;

import java.util.Optional;
import java.util.function.Function;
import org.hearsay.record.crisis.SharedMeeting;

/** What holds of a meeting now. */
public final class MeetingNow {
  private MeetingNow() {}

  /** The newest value: a report that calls a meeting off need not say again when and where. */
  public static <T> Optional<T> latest(
      SharedMeeting meeting, Function<SharedMeeting.State, Optional<T>> value) {
    for (int i = meeting.now(); i >= 0; i--) {
      Optional<T> found = value.apply(meeting.history().get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
