package org.hearsay.merge.fact.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.When;

/** What was known of an occasion, day by day: what repeats is one state, nothing is overwritten. */
final class MeetingHistory {
  private static final Set<Status> OPEN =
      Set.of(Status.PLANNED, Status.POSSIBLE, Status.CONDITIONAL, Status.UNKNOWN);

  private final Reports reports;
  private final Settings settings;
  private final Function<Member<Meeting>, Optional<Change>> change;

  MeetingHistory(
      Reports reports, Settings settings, Function<Member<Meeting>, Optional<Change>> change) {
    this.reports = reports;
    this.settings = settings;
    this.change = change;
  }

  /** The states by the day of publication; of one day a plan before what became of it. */
  List<SharedMeeting.State> of(Cluster<Meeting> cluster) {
    List<Member<Meeting>> sorted =
        cluster.members().stream()
            .sorted(
                Comparator.comparing((Member<Meeting> member) -> day(member).orElse("9"))
                    .thenComparing(this::rank)
                    .thenComparing(Member::ref))
            .toList();
    List<List<Member<Meeting>>> runs = new ArrayList<>();
    for (Member<Meeting> member : sorted) {
      boolean repeats =
          !runs.isEmpty()
              && runs.get(runs.size() - 1).stream().allMatch(other -> sameState(member, other));
      if (!repeats) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(member);
    }
    List<SharedMeeting.State> states = new ArrayList<>();
    for (List<Member<Meeting>> run : runs) {
      states.add(settled(state(run), states));
    }
    return states;
  }

  /** What was held or dropped has the day and place that were planned, when it names none. */
  private static SharedMeeting.State settled(
      SharedMeeting.State state, List<SharedMeeting.State> before) {
    if (OPEN.contains(state.status()) || before.isEmpty()) {
      return state;
    }
    SharedMeeting.State plan = before.get(before.size() - 1);
    boolean dropped = state.status() == Status.DID_NOT_HAPPEN;
    boolean due =
        plan.time().flatMap(When::start).isPresent()
            && state.on().isPresent()
            && plan.time().get().start().get().compareTo(state.on().get().plusDays(1).toString())
                < 0;
    return new SharedMeeting.State(
        state.on(),
        state.status(),
        state.change(),
        state.place().or(plan::place),
        state.time().or(() -> due || dropped ? plan.time() : Optional.empty()),
        state.origins(),
        state.support(),
        state.evidence());
  }

  /** The last state; a plan that is told again after its end is no news. */
  static int now(List<SharedMeeting.State> states) {
    int now = states.size() - 1;
    for (int i = now - 1; i >= 0; i--) {
      boolean settled = !OPEN.contains(states.get(i).status());
      SharedMeeting.State last = states.get(now);
      if (settled
          && OPEN.contains(last.status())
          && last.change().isEmpty()
          && !newDay(states.get(i), last)) {
        return i;
      }
    }
    return now;
  }

  private static boolean newDay(SharedMeeting.State settled, SharedMeeting.State plan) {
    return plan.time().flatMap(time -> time.start()).isPresent()
        && settled.on().isPresent()
        && plan.time().get().start().get().compareTo(settled.on().get().toString()) > 0;
  }

  private static Optional<String> day(Member<Meeting> member) {
    return member.day().map(LocalDate::toString);
  }

  private int rank(Member<Meeting> member) {
    boolean open = OPEN.contains(member.fact().status());
    return open ? change.apply(member).isPresent() ? 1 : 0 : 2;
  }

  private boolean sameState(Member<Meeting> one, Member<Meeting> other) {
    return one.fact().status() == other.fact().status()
        && change.apply(one).equals(change.apply(other))
        && agree(place(one), place(other))
        && meet(days(one), days(other));
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean meet(Optional<Days> one, Optional<Days> other) {
    return one.isEmpty() || other.isEmpty() || one.get().meets(other.get());
  }

  private Optional<String> place(Member<Meeting> member) {
    return settings.places().of(member.report(), member.fact().place()).findFirst();
  }

  private Optional<TimeExpression> time(Member<Meeting> member) {
    return settings.time(member.report(), member.fact().time());
  }

  private Optional<Days> days(Member<Meeting> member) {
    return time(member).flatMap(Days::of);
  }

  private SharedMeeting.State state(List<Member<Meeting>> run) {
    Member<Meeting> first = run.get(0);
    List<String> origins = run.stream().map(Member::origin).distinct().sorted().toList();
    return new SharedMeeting.State(
        first.day(),
        first.fact().status(),
        change.apply(first),
        run.stream().flatMap(member -> place(member).stream()).findFirst(),
        run.stream()
            .flatMap(member -> time(member).stream())
            .min(
                Comparator.comparing(
                    time -> Days.of(time).map(Days::length).orElse(Long.MAX_VALUE)))
            .map(SharedEvents::when),
        origins,
        reports.support(origins),
        run.stream()
            .flatMap(
                member ->
                    SharedEvents.evidence(reports, List.of(member), meeting -> words(member))
                        .stream())
            .toList());
  }

  private List<Span> words(Member<Meeting> member) {
    return reports.record(member.report()).events().stream()
        .filter(event -> member.fact().events().contains(event.id()))
        .map(Event::evidence)
        .filter(evidence -> !evidence.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
