package org.hearsay.merge.fact.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.SameInReport;
import org.hearsay.merge.fact.group.WireRule;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/** Joins the events of all readings into happenings. */
public final class EventMerging {
  private final List<Member<Event>> members;
  private final Known<FactRef, EventView> views = new Known<>();
  private final SameInReport local;

  private EventMerging(Reports reports, Settings settings) {
    this.members =
        reports.members('e', CrisisRecord::events, Event::id, located -> located.fact().trigger());
    for (Member<Event> member : members) {
      views.put(member.ref(), settings.view(reports, member));
    }
    this.local = SameInReport.of(members, member -> member.fact().sameAs());
  }

  /** The groups of events. */
  public static Clusters<Event> clusters(
      Reports reports, Settings settings, Collection<Ruling> rulings) {
    EventMerging merging = new EventMerging(reports, settings);
    WireRule wire = new WireRule(reports);
    List<Join> joins =
        Buckets.joins(
            merging.members, member -> List.of(member.fact().type().code()), merging::join);
    List<Join> firm = new ArrayList<>(merging.local.joins());
    firm.addAll(
        Buckets.joins(
            merging.members,
            member -> List.of(member.origin() + member.fact().type()),
            (left, right) -> wire.join(left, trigger(left), right, trigger(right))));
    return Clusters.of(merging.members, firm, joins, merging::apart, rulings);
  }

  private static Span trigger(Member<Event> member) {
    return member.fact().trigger();
  }

  private Optional<Join> join(Member<Event> left, Member<Event> right) {
    if (left.report().equals(right.report())) {
      return Optional.empty();
    }
    return EventRule.same(views.get(left.ref()), views.get(right.ref()))
        .map(
            same ->
                Join.of(
                    left.id(), right.id(), "same-happening", same.evidence(), same.confidence()));
  }

  /** One voice tells two happenings apart; of two voices a report may not have seen it. */
  private static boolean sameVoice(Event one, Event other) {
    return one.heldBy().equals(other.heldBy()) && one.status() == other.status();
  }

  private boolean apart(Member<Event> left, Member<Event> right) {
    if (left.report().equals(right.report())) {
      return local.apart(left, right) && sameVoice(left.fact(), right.fact());
    }
    return !left.origin().equals(right.origin())
        && EventRule.apart(views.get(left.ref()), views.get(right.ref()));
  }
}
