package org.hearsay.merge.fact.happening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.SameInReport;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedMeeting;

/** Joins the meetings of all readings into occasions with their history. */
public final class MeetingMerging {
  private static final Set<Status> PAST = Set.of(Status.HAPPENED, Status.ONGOING);

  private final Reports reports;
  private final Settings settings;
  private final Clusters<Event> events;
  private final Known<FactRef, MeetingRule.View> views = new Known<>();
  private final List<Member<Meeting>> members;
  private final SameInReport local;

  private MeetingMerging(Reports reports, Settings settings, Clusters<Event> events) {
    this.reports = reports;
    this.settings = settings;
    this.events = events;
    this.members =
        reports.members('m', CrisisRecord::meetings, Meeting::id, MeetingMerging::anchor);
    members.forEach(member -> views.put(member.ref(), view(member)));
    this.local = SameInReport.of(members, this::replaced);
  }

  /** The shared meetings of all readings. */
  public static List<SharedMeeting> shared(
      Reports reports, Settings settings, Clusters<Event> events, Collection<Ruling> rulings) {
    MeetingMerging merging = new MeetingMerging(reports, settings, events);
    List<Join> joins = Buckets.joins(merging.members, merging::keys, merging::join);
    return Clusters.of(merging.members, merging.local.joins(), joins, merging::apart, rulings)
        .all()
        .stream()
        .map(merging::shared)
        .toList();
  }

  /** The trigger of its first event; the beginning of the text when it has none. */
  private static Span anchor(Reports.Located<Meeting> located) {
    Meeting meeting = located.fact();
    return located.record().events().stream()
        .filter(event -> meeting.events().contains(event.id()))
        .map(Event::trigger)
        .findFirst()
        .orElseGet(() -> new Span(0, 1));
  }

  /** The meetings of its report that its events replace. */
  private List<String> replaced(Member<Meeting> member) {
    Set<String> old = new HashSet<>();
    events(member).stream()
        .flatMap(event -> event.links().stream())
        .filter(link -> link.relation() == EventLink.Relation.REPLACES)
        .forEach(link -> old.add(link.event()));
    return reports.record(member.report()).meetings().stream()
        .filter(other -> other.events().stream().anyMatch(old::contains))
        .map(Meeting::id)
        .toList();
  }

  private List<Event> events(Member<Meeting> member) {
    return member.fact().events().stream()
        .flatMap(event -> events.member(member.report(), event).stream())
        .map(Member::fact)
        .toList();
  }

  Optional<Change> change(Member<Meeting> member) {
    return events(member).stream().flatMap(event -> event.change().stream()).findFirst();
  }

  private MeetingRule.View view(Member<Meeting> member) {
    Meeting meeting = member.fact();
    return new MeetingRule.View(
        meeting.kind(),
        settings.parties(member.report(), meeting.participants()),
        settings.places(member.report(), meeting.place().stream().toList()),
        settings.time(member.report(), meeting.time()).flatMap(Days::of),
        member.day(),
        new HashSet<>(events.of(member.report(), meeting.events())),
        PAST.contains(meeting.status()),
        change(member).isPresent() || meeting.status() == Status.DID_NOT_HAPPEN);
  }

  private Set<String> keys(Member<Meeting> member) {
    MeetingRule.View view = views.get(member.ref());
    Set<String> keys = new HashSet<>(view.participants().keys());
    keys.addAll(view.participants().sides());
    keys.addAll(view.events());
    view.place().keys().forEach(place -> keys.add("at " + place));
    return keys;
  }

  private Optional<Join> join(Member<Meeting> left, Member<Meeting> right) {
    if (left.report().equals(right.report())) {
      return Optional.empty();
    }
    return MeetingRule.same(views.get(left.ref()), views.get(right.ref()))
        .map(
            same ->
                Join.of(
                    left.id(), right.id(), "same-occasion", same.evidence(), same.confidence()));
  }

  private boolean apart(Member<Meeting> left, Member<Meeting> right) {
    return local.apart(left, right)
        || (!left.report().equals(right.report())
            && MeetingRule.apart(views.get(left.ref()), views.get(right.ref())));
  }

  private SharedMeeting shared(Cluster<Meeting> cluster) {
    MeetingHistory history = new MeetingHistory(reports, settings, this::change);
    List<SharedMeeting.State> states = history.of(cluster);
    Set<String> participants = new TreeSet<>();
    Set<String> eventIds = new TreeSet<>();
    for (Member<Meeting> member : cluster.members()) {
      participants.addAll(settings.actors().of(member.report(), member.fact().participants()));
      eventIds.addAll(events.of(member.report(), member.fact().events()));
    }
    return new SharedMeeting(
        cluster.id(),
        Votes.most(cluster, meeting -> Optional.of(meeting.kind())).orElseThrow(),
        settings.attendance().ofMeeting(List.copyOf(participants)),
        List.copyOf(eventIds),
        states,
        MeetingHistory.now(states),
        cluster.refs(),
        cluster.why());
  }
}
