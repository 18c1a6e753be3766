package org.hearsay.merge.fact.saying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.FactId;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.happening.Settings;
import org.hearsay.merge.fact.word.Wording;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.SharedDispute;

/**
 * Finds what answers what among shared claims: what reports say of their own claims, and denials
 * that meet their charge only in another report.
 */
public final class DisputeMerging {
  private static final Set<Act> ANSWERING = Set.of(Act.DENY, Act.ADMIT);
  private static final int MOST_DAYS = 7;
  private static final int FEWEST_SHARED = 3;
  private static final double ENOUGH_OVERLAP = 0.6;

  private final Reports reports;
  private final Settings settings;
  private final Clusters<Claim> claims;
  private final Clusters<Event> events;
  private final Map<String, Draft> drafts = new TreeMap<>();

  private DisputeMerging(
      Reports reports, Settings settings, Clusters<Claim> claims, Clusters<Event> events) {
    this.reports = reports;
    this.settings = settings;
    this.claims = claims;
    this.events = events;
  }

  /** A dispute on its way: the parts and all that shows it. */
  private static final class Draft {
    private final Optional<String> claim;
    private final Optional<String> event;
    private final String answers;
    private final Dispute.Relation relation;
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> origins = new TreeSet<>();
    private final Set<Join> why = new HashSet<>();

    private Draft(
        Optional<String> claim, Optional<String> event, String answers, Dispute.Relation relation) {
      this.claim = claim;
      this.event = event;
      this.answers = answers;
      this.relation = relation;
    }

    private SharedDispute shared() {
      return new SharedDispute(
          ids.iterator().next(),
          claim,
          event,
          answers,
          relation,
          List.copyOf(origins),
          why.stream()
              .sorted(Comparator.comparing(Join::left).thenComparing(Join::right))
              .toList());
    }
  }

  /**
   * The disputes among these claims.
   *
   * @param figures claims that give different figures for one thing: the right one contradicts the
   *     left one
   */
  public static List<SharedDispute> shared(
      Reports reports,
      Settings settings,
      Clusters<Claim> claims,
      Clusters<Event> events,
      Collection<Contradiction> figures) {
    DisputeMerging merging = new DisputeMerging(reports, settings, claims, events);
    reports.records().forEach(merging::within);
    merging.between();
    for (Contradiction figure : figures) {
      merging.contradict(figure);
    }
    return merging.drafts.values().stream()
        .map(Draft::shared)
        .sorted(Comparator.comparing(SharedDispute::id))
        .toList();
  }

  private void contradict(Contradiction figure) {
    Draft draft =
        draft(
            Optional.of(figure.answering()),
            Optional.empty(),
            figure.answered(),
            Dispute.Relation.CONTRADICTS);
    draft.ids.add(FactId.between('d', "contradicts", figure.answering(), figure.answered()));
    draft.why.add(
        Join.of(figure.answering(), figure.answered(), "two-figures", figure.evidence(), 0.8));
  }

  /** That a claim gives another figure than an earlier one. */
  public record Contradiction(String answering, String answered, String evidence) {
    public Contradiction {}
  }

  private Draft draft(
      Optional<String> claim, Optional<String> event, String answers, Dispute.Relation relation) {
    String key = relation + "\n" + claim.orElse("") + "\n" + event.orElse("") + "\n" + answers;
    return drafts.computeIfAbsent(key, unused -> new Draft(claim, event, answers, relation));
  }

  private void within(CrisisRecord record) {
    String report = record.article().id();
    for (Dispute dispute : record.disputes()) {
      Optional<String> claim = dispute.claim().flatMap(id -> claims.of(report, id));
      Optional<String> event = dispute.event().flatMap(id -> events.of(report, id));
      Optional<Member<Claim>> answered = claims.member(report, dispute.answers());
      Optional<String> answers = claims.of(report, dispute.answers());
      boolean whole = claim.isPresent() != event.isPresent() && answers.isPresent();
      if (whole && !claim.equals(answers)) {
        String answering =
            dispute
                .claim()
                .flatMap(id -> claims.member(report, id))
                .map(Member::id)
                .or(() -> dispute.event().flatMap(id -> events.member(report, id)).map(Member::id))
                .orElseThrow();
        Draft draft = draft(claim, event, answers.get(), dispute.relation());
        draft.ids.add(
            FactId.between('d', dispute.relation().code(), answering, answered.orElseThrow().id()));
        draft.origins.add(answered.orElseThrow().origin());
      }
    }
  }

  private void between() {
    Set<String> answering = new HashSet<>();
    drafts.values().forEach(draft -> draft.claim.ifPresent(answering::add));
    List<Cluster<Claim>> all = claims.all();
    for (Cluster<Claim> denial : all) {
      if (denial.facts().allMatch(claim -> ANSWERING.contains(claim.act()))) {
        List<Cluster<Claim>> near =
            all.stream().filter(charge -> isCharge(charge) && within(denial, charge)).toList();
        near.forEach(charge -> why(denial, charge).ifPresent(join -> add(denial, charge, join)));
        if (!answering.contains(denial.id())
            && drafts.values().stream().noneMatch(d -> d.claim.equals(Optional.of(denial.id())))) {
          bare(denial, near).ifPresent(charge -> add(denial, charge, bareJoin(denial, charge)));
        }
      }
    }
  }

  private static boolean isCharge(Cluster<Claim> claim) {
    return claim
        .facts()
        .noneMatch(each -> ANSWERING.contains(each.act()) || each.act() == Act.DECLINE);
  }

  private void add(Cluster<Claim> denial, Cluster<Claim> charge, Join why) {
    boolean denies = denial.members().get(0).fact().act() == Act.DENY;
    Dispute.Relation relation = denies ? Dispute.Relation.DENIES : Dispute.Relation.CONFIRMS;
    Draft draft = draft(Optional.of(denial.id()), Optional.empty(), charge.id(), relation);
    if (draft.ids.isEmpty()) {
      draft.why.add(why);
    }
    draft.ids.add(FactId.between('d', relation.code(), denial.id(), charge.id()));
  }

  private static boolean within(Cluster<Claim> denial, Cluster<Claim> charge) {
    return denial.members().stream()
        .anyMatch(
            one ->
                charge.members().stream()
                    .anyMatch(
                        other ->
                            !one.report().equals(other.report()) && close(one.day(), other.day())));
  }

  private static boolean close(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent()
        && other.isPresent()
        && Math.abs(one.get().toEpochDay() - other.get().toEpochDay()) <= MOST_DAYS;
  }

  /** The same happening denied and charged, or the same words, by two sources. */
  private Optional<Join> why(Cluster<Claim> denial, Cluster<Claim> charge) {
    if (sources(denial).equals(sources(charge))) {
      return Optional.empty();
    }
    Set<String> denied = held(denial, true);
    denied.retainAll(held(charge, false));
    if (!denied.isEmpty()) {
      return Optional.of(
          Join.of(denial.id(), charge.id(), "same-happening", String.join(", ", denied), 0.9));
    }
    boolean confirms = denial.facts().allMatch(claim -> claim.act() == Act.ADMIT);
    if (confirms ? !follows(denial, charge) : !concerns(denial, charge)) {
      return Optional.empty();
    }
    for (Member<Claim> one : denial.members()) {
      Wording words = Wording.of(ClaimMerging.content(reports, one));
      for (Member<Claim> other : charge.members()) {
        Wording charged = Wording.of(ClaimMerging.content(reports, other));
        if (words.shared(charged) >= FEWEST_SHARED && words.overlap(charged) >= ENOUGH_OVERLAP) {
          return Optional.of(
              Join.of(
                  denial.id(),
                  charge.id(),
                  "same-content",
                  confirms ? "by another" : "by whom it is about",
                  0.75));
        }
      }
    }
    return Optional.empty();
  }

  /** What confirms comes after what it confirms. */
  private static boolean follows(Cluster<Claim> later, Cluster<Claim> earlier) {
    Optional<LocalDate> first =
        earlier.members().stream()
            .flatMap(member -> member.day().stream())
            .min(Comparator.naturalOrder());
    return later.members().stream()
        .flatMap(member -> member.day().stream())
        .anyMatch(day -> first.isPresent() && !day.isBefore(first.get()));
  }

  /** What a claim holds: that it did not happen so, or that it did. */
  private Set<String> held(Cluster<Claim> claim, boolean denied) {
    Set<String> held = new TreeSet<>();
    for (Member<Claim> member : claim.members()) {
      for (Event event : reports.record(member.report()).events()) {
        if (event.heldBy().contains(member.ref().id())
            && (event.status() == Status.DENIED) == denied) {
          events.of(member.report(), event.id()).ifPresent(held::add);
        }
      }
    }
    return held;
  }

  private Set<String> sources(Cluster<Claim> claim) {
    Set<String> sources = new HashSet<>();
    claim
        .members()
        .forEach(
            member -> sources.addAll(settings.parties(member.report(), source(member)).keys()));
    return sources;
  }

  private Set<String> sides(Cluster<Claim> claim) {
    Set<String> sides = new HashSet<>();
    claim
        .members()
        .forEach(member -> sides.addAll(settings.parties(member.report(), source(member)).sides()));
    return sides;
  }

  private static List<String> source(Member<Claim> member) {
    return member.fact().source().actor().stream().toList();
  }

  /** Whether the charge is about the one who denies, or about one of its side. */
  private boolean concerns(Cluster<Claim> denial, Cluster<Claim> charge) {
    Set<String> sources = sources(denial);
    Set<String> sides = sides(denial);
    return charge.members().stream()
        .map(member -> settings.parties(member.report(), member.fact().about()))
        .anyMatch(
            about ->
                about.keys().stream().anyMatch(sources::contains)
                    || about.sides().stream().anyMatch(sides::contains));
  }

  /** The one charge that a denial without words of its own ("denied it") can mean. */
  private Optional<Cluster<Claim>> bare(Cluster<Claim> denial, List<Cluster<Claim>> near) {
    boolean wordless =
        denial.members().stream()
            .filter(member -> member.fact().act() == Act.DENY)
            .anyMatch(
                member -> Wording.of(ClaimMerging.content(reports, member)).stems().size() < 2);
    if (!wordless) {
      return Optional.empty();
    }
    List<Cluster<Claim>> charges =
        near.stream()
            .filter(charge -> charge.facts().anyMatch(claim -> claim.act() == Act.ACCUSE))
            .filter(charge -> concerns(denial, charge))
            .toList();
    return charges.size() == 1 ? Optional.of(charges.get(0)) : Optional.empty();
  }

  private static Join bareJoin(Cluster<Claim> denial, Cluster<Claim> charge) {
    return Join.of(denial.id(), charge.id(), "only-charge", "the only charge of these days", 0.6);
  }

  /** For each claim the disputes that it has a part in. */
  public static Map<String, List<String>> byClaim(List<SharedDispute> disputes) {
    Map<String, List<String>> parts = new TreeMap<>();
    for (SharedDispute dispute : disputes) {
      Set<String> sides = new TreeSet<>(dispute.claim().stream().toList());
      sides.add(dispute.answers());
      sides.forEach(
          claim -> parts.computeIfAbsent(claim, unused -> new ArrayList<>()).add(dispute.id()));
    }
    return parts;
  }
}
