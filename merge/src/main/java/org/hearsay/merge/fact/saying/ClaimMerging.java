package org.hearsay.merge.fact.saying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.SameInReport;
import org.hearsay.merge.fact.group.WireRule;
import org.hearsay.merge.fact.word.Wording;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/**
 * Joins the claims of all readings: one source, one act, and the same content in other words or a
 * common run of words.
 */
public final class ClaimMerging {
  private static final int QUOTED_RUN = 6;
  private static final int FEWEST_SHARED = 3;
  private static final double ENOUGH_OVERLAP = 0.6;
  private static final long MOST_DAYS = 7;

  private final Clusters<Actor> actors;
  private final List<Member<Claim>> members;
  private final Known<FactRef, Wording> wordings = new Known<>();
  private final Known<FactRef, String> acts = new Known<>();
  private final SameInReport local;

  private ClaimMerging(Reports reports, Clusters<Actor> actors, Clusters<Event> events) {
    this.actors = actors;
    this.members =
        reports.members('c', CrisisRecord::claims, Claim::id, located -> anchor(located.fact()));
    for (Member<Claim> member : members) {
      wordings.put(member.ref(), Wording.of(content(reports, member)));
    }
    for (CrisisRecord record : reports.records()) {
      String report = record.article().id();
      for (Event event : record.events()) {
        Optional<String> group = events.of(report, event.id());
        event.says().ifPresent(claim -> acts.put(new FactRef(report, claim), group.orElseThrow()));
      }
    }
    this.local = SameInReport.of(members, member -> member.fact().sameAs());
  }

  /** The groups of claims. */
  public static Clusters<Claim> clusters(
      Reports reports, Clusters<Actor> actors, Clusters<Event> events, Collection<Ruling> rulings) {
    ClaimMerging merging = new ClaimMerging(reports, actors, events);
    WireRule wire = new WireRule(reports);
    List<Join> joins = Buckets.joins(merging.members, merging::keys, merging::join);
    List<Join> firm = new ArrayList<>(merging.local.joins());
    firm.addAll(
        Buckets.joins(
            merging.members,
            member -> List.of(member.origin() + member.fact().act() + text(reports, member)),
            (left, right) -> wire.join(left, anchor(left.fact()), right, anchor(right.fact()))));
    return Clusters.of(merging.members, firm, joins, merging::apart, rulings);
  }

  /** The cue, else the first words of the content. */
  static Span anchor(Claim claim) {
    return claim.cue().orElseGet(() -> claim.content().get(0));
  }

  private static String text(Reports reports, Member<Claim> member) {
    return anchor(member.fact()).text(reports.record(member.report()).article().text());
  }

  static String content(Reports reports, Member<Claim> member) {
    String text = reports.record(member.report()).article().text();
    return member.fact().content().stream()
        .map(span -> span.text(text))
        .collect(Collectors.joining(" "));
  }

  private Optional<String> source(Member<Claim> member) {
    return member.fact().source().actor().flatMap(actor -> actors.of(member.report(), actor));
  }

  private List<String> keys(Member<Claim> member) {
    return source(member).stream().map(source -> source + member.fact().act()).toList();
  }

  private Optional<Join> join(Member<Claim> left, Member<Claim> right) {
    if (apart(left, right) || left.report().equals(right.report())) {
      return Optional.empty();
    }
    Wording one = wordings.get(left.ref());
    Wording other = wordings.get(right.ref());
    boolean quoted =
        left.fact().kind() != Claim.Kind.INDIRECT && right.fact().kind() != Claim.Kind.INDIRECT;
    if (quoted && one.sharesRun(other, QUOTED_RUN)) {
      return Optional.of(
          Join.of(left.id(), right.id(), "same-quotation", shared(one, other), 0.95));
    }
    if (!within(left, right)) {
      return Optional.empty();
    }
    double overlap = one.overlap(other);
    if (one.shared(other) >= FEWEST_SHARED && overlap >= ENOUGH_OVERLAP) {
      double confidence = Math.min(0.95, 0.45 + overlap / 2);
      return Optional.of(
          Join.of(left.id(), right.id(), "same-content", shared(one, other), confidence));
    }
    if (one.sharesFigure(other) && one.shared(other) > 0) {
      return Optional.of(Join.of(left.id(), right.id(), "same-figure", shared(one, other), 0.75));
    }
    Optional<String> act = acts.find(left.ref());
    if (act.isPresent() && act.equals(acts.find(right.ref()))) {
      return Optional.of(Join.of(left.id(), right.id(), "same-event", act.get(), 0.75));
    }
    boolean sameWords = !one.stems().isEmpty() && one.stems().equals(other.stems());
    boolean wordless = one.stems().isEmpty() && other.stems().isEmpty() && meetsAim(left, right);
    return sameWords || wordless
        ? Optional.of(Join.of(left.id(), right.id(), "same-act", shared(one, other), 0.7))
        : Optional.empty();
  }

  private boolean meetsAim(Member<Claim> left, Member<Claim> right) {
    Set<String> aims = new HashSet<>(aims(left));
    aims.retainAll(aims(right));
    return !aims.isEmpty();
  }

  private Collection<String> aims(Member<Claim> member) {
    List<String> aims = new ArrayList<>(actors.of(member.report(), member.fact().about()));
    aims.addAll(actors.of(member.report(), member.fact().recipients()));
    return aims;
  }

  private static String shared(Wording one, Wording other) {
    return one.words().stream()
        .filter(other.words()::contains)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .limit(FEWEST_SHARED)
        .collect(Collectors.joining(", "));
  }

  private static boolean within(Member<Claim> left, Member<Claim> right) {
    return left.day().isEmpty()
        || right.day().isEmpty()
        || Math.abs(left.day().get().toEpochDay() - right.day().get().toEpochDay()) <= MOST_DAYS;
  }

  private boolean apart(Member<Claim> left, Member<Claim> right) {
    if (local.apart(left, right)) {
      return true;
    }
    Wording one = wordings.get(left.ref());
    Wording other = wordings.get(right.ref());
    return !left.report().equals(right.report())
        && (one.otherNumbers(other) || one.negated() != other.negated());
  }
}
