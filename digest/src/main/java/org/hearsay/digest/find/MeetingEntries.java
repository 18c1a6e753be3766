package org.hearsay.digest.find;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Why;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedMeeting.State;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.When;

/** Meetings that are new, were moved or called off, or came about. */
final class MeetingEntries {
  private final Story story;

  MeetingEntries(Story story) {
    this.story = story;
  }

  Stream<Candidate> all() {
    return story.index().crisis().meetings().stream()
        .filter(meeting -> story.isWanted(meeting.id()))
        .flatMap(meeting -> candidate(meeting).stream());
  }

  private Optional<Candidate> candidate(SharedMeeting meeting) {
    Set<String> reports = Fresh.reports(meeting);
    if (!story.fresh().anyFresh(reports)) {
      return Optional.empty();
    }
    State now = meeting.history().get(meeting.now());
    if (!story.fresh().anyKnown(reports)) {
      boolean planned = isOpen(now.status());
      if (planned && now.time().filter(w -> TimeOrder.isBefore(w, story.day())).isPresent()) {
        return Optional.empty();
      }
      Reason reason = planned ? Reason.PLANNED : Reason.NEW;
      return Optional.of(made(meeting, now, reason, Why.firstTold()));
    }
    Optional<State> before = story.fresh().lastKnown(meeting.history(), story.fresh()::reports);
    if (before.isEmpty() || !story.fresh().onlyFresh(story.fresh().reports(now))) {
      return Optional.empty();
    }
    return difference(before.get(), now)
        .map(kind -> new Why(kind, Optional.of(state(before.get())), Optional.of(state(now))))
        .map(why -> made(meeting, now, Reason.CHANGED, why));
  }

  private static boolean isOpen(Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE || status == Status.CONDITIONAL;
  }

  /** What less is known of now than before is no difference. */
  private static Optional<Why.Kind> difference(State before, State now) {
    boolean dropped =
        now.status() == Status.DID_NOT_HAPPEN
            || now.change().filter(change -> change == Change.CANCELLED).isPresent();
    if (dropped) {
      boolean known = before.status() == now.status() && before.change().equals(now.change());
      return known ? Optional.empty() : Optional.of(Why.Kind.CALLED_OFF);
    }
    boolean elsewhere = now.place().isPresent() && !now.place().equals(before.place());
    boolean otherDay = now.time().isPresent() && !sameDays(now.time(), before.time());
    if (isOpen(now.status()) && (elsewhere || otherDay || now.change().isPresent())) {
      return Optional.of(Why.Kind.MOVED);
    }
    return before.status() == now.status() || (!isOpen(before.status()) && isOpen(now.status()))
        ? Optional.empty()
        : Optional.of(Why.Kind.BECAME);
  }

  private static boolean sameDays(Optional<When> one, Optional<When> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().start().equals(other.get().start())
        && one.get().end().equals(other.get().end());
  }

  private Why.State state(State state) {
    return new Why.State(
        Optional.of(state.status()),
        state.change(),
        state.time(),
        state.place().flatMap(story.index()::place).map(SharedPlace::name),
        Optional.empty());
  }

  private Candidate made(SharedMeeting meeting, State now, Reason reason, Why why) {
    DigestEntry entry =
        new DigestEntry(
            FactKind.MEETING,
            meeting.id(),
            reason,
            HappeningWords.of(meeting, now, story.index()),
            Optional.of(now.status()),
            now.time(),
            why,
            story.newest(Optional.empty(), now.evidence()),
            story.told(Fresh.reports(meeting)),
            story.changedAt(meeting.id()));
    int named = meeting.participants().size() > 1 ? 5 : 0;
    int dated = now.time().isPresent() ? 3 : 0;
    return Candidate.of(entry, 8 + named + dated);
  }
}
