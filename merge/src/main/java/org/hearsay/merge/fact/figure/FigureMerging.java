package org.hearsay.merge.fact.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.WireRule;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.Settings;
import org.hearsay.merge.fact.word.Stems;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/**
 * Joins the numbers of all readings that are given for one thing, whatever their values.
 *
 * <p>A number that measures nothing known is a figure only when it belongs to an event and is more
 * than a handful.
 */
public final class FigureMerging {
  private static final Pattern OUTDATED =
      Pattern.compile(
          "\\b(?:earlier|previous|initial|preliminary|first) (?:death )?"
              + "(?:toll|count|figure|estimate|tally|number) of $");
  private static final int FARTHEST_WORD = 40;
  private static final int FEWEST_OTHERS = 10;
  private static final Set<String> ANYBODY =
      Set.of(
          "", "people", "person", "persons", "deaths", "dead", "casualties", "victims", "others");

  private final Reports reports;
  private final Settings settings;
  private final Clusters<Claim> claims;
  private final Clusters<Event> events;
  private final Known<FactRef, FigureView> views = new Known<>();

  private FigureMerging(
      Reports reports, Settings settings, Clusters<Claim> claims, Clusters<Event> events) {
    this.reports = reports;
    this.settings = settings;
    this.claims = claims;
    this.events = events;
  }

  /** The groups of numbers, with what is known of each. */
  public static Figures clusters(
      Reports reports,
      Settings settings,
      Clusters<Claim> claims,
      Clusters<Event> events,
      Collection<Ruling> rulings) {
    FigureMerging merging = new FigureMerging(reports, settings, claims, events);
    List<Member<Quantity>> all =
        reports.members(
            'f', CrisisRecord::quantities, Quantity::id, located -> located.fact().mention());
    Known<FactRef, List<String>> holders = holders(reports);
    for (Member<Quantity> member : all) {
      merging.views.put(member.ref(), merging.view(member, holders.get(member.ref())));
    }
    List<Member<Quantity>> members =
        all.stream().filter(member -> merging.isFigure(member)).toList();
    List<Join> joins = Buckets.joins(members, merging::keys, merging::join);
    WireRule wire = new WireRule(reports);
    List<Join> firm =
        Buckets.joins(
            members,
            member -> List.of(member.origin() + merging.keys(member)),
            (left, right) -> wire.join(left, left.fact().mention(), right, right.fact().mention()));
    return new Figures(
        reports, Clusters.of(members, firm, joins, merging::apart, rulings), merging.views);
  }

  private static Known<FactRef, List<String>> holders(Reports reports) {
    Known<FactRef, List<String>> holders = new Known<>();
    for (CrisisRecord record : reports.records()) {
      record
          .claimsByQuantity()
          .forEach((id, held) -> holders.put(new FactRef(record.article().id(), id), held));
    }
    return holders;
  }

  private FigureView view(Member<Quantity> member, List<String> holders) {
    Quantity quantity = member.fact();
    String report = member.report();
    List<Event> own =
        reports.record(report).events().stream()
            .filter(event -> event.quantities().contains(quantity.id()))
            .toList();
    Set<String> groups = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Event event : own) {
      events.of(report, event.id()).ifPresent(groups::add);
      event.places().place().ifPresent(places::add);
    }
    List<String> sources =
        holders.stream()
            .flatMap(id -> claims.member(report, id).stream())
            .flatMap(claim -> claim.fact().source().actor().stream())
            .limit(1)
            .toList();
    return new FigureView(
        quantity,
        quantity.measure(),
        unit(quantity),
        owner(report, quantity, own),
        groups,
        settings.places(report, places),
        settings.actorsOf(report, sources.stream().findFirst()).findFirst(),
        settings.parties(report, sources).sides(),
        settings.offices(report, sources),
        claims.of(report, holders),
        reports.family(report),
        member.day());
  }

  /** Who is counted; of forces without a side that of those who move them. */
  private Parties owner(String report, Quantity quantity, List<Event> own) {
    Parties of = settings.parties(report, quantity.of().stream().toList());
    if (!of.sides().isEmpty() || quantity.measure() != Measure.DEPLOYED) {
      return of;
    }
    Set<String> sides = new HashSet<>();
    own.forEach(event -> sides.addAll(settings.parties(report, event.actors()).sides()));
    return new Parties(of.keys(), sides, of.heads());
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.unit().toLowerCase(Locale.ROOT).strip();
    String head = unit.substring(unit.lastIndexOf(' ') + 1);
    return FigureRule.countsPeople(quantity.measure()) && ANYBODY.contains(head)
        ? "people"
        : Stems.of(head);
  }

  private boolean isFigure(Member<Quantity> member) {
    FigureView view = views.get(member.ref());
    double most = view.quantity().high().or(view.quantity()::low).orElse(0.0);
    boolean counted =
        view.measure() != Measure.OTHER || (!view.events().isEmpty() && most >= FEWEST_OTHERS);
    return counted && !isOutdated(member);
  }

  /** "an earlier toll of seven": what was said before, and by then was no longer. */
  private boolean isOutdated(Member<Quantity> member) {
    String text = reports.record(member.report()).article().text();
    int begin = member.fact().mention().begin();
    return OUTDATED.matcher(text.substring(Math.max(0, begin - FARTHEST_WORD), begin)).find();
  }

  private List<String> keys(Member<Quantity> member) {
    FigureView view = views.get(member.ref());
    return List.of(view.measure() + " " + view.unit());
  }

  private Optional<Join> join(Member<Quantity> left, Member<Quantity> right) {
    if (apart(left, right)) {
      return Optional.empty();
    }
    return FigureRule.same(views.get(left.ref()), views.get(right.ref()))
        .map(
            same ->
                Join.of(
                    left.id(),
                    right.id(),
                    "same-thing-counted",
                    same.evidence(),
                    same.confidence()));
  }

  /** One claimant gives one report one figure for a thing: another one there is for another. */
  private boolean apart(Member<Quantity> left, Member<Quantity> right) {
    FigureView one = views.get(left.ref());
    FigureView other = views.get(right.ref());
    boolean sameVoice = one.claimant().equals(other.claimant());
    return FigureRule.apart(one, other)
        || (left.report().equals(right.report()) && sameVoice && !one.sameValue(other));
  }

  /** The groups of numbers with their views. */
  public static final class Figures {
    private final Reports reports;
    private final Clusters<Quantity> clusters;
    private final Known<FactRef, FigureView> views;

    private Figures(
        Reports reports, Clusters<Quantity> clusters, Known<FactRef, FigureView> views) {
      this.reports = reports;
      this.clusters = clusters;
      this.views = views;
    }

    public Clusters<Quantity> clusters() {
      return clusters;
    }

    Reports reports() {
      return reports;
    }

    FigureView view(Member<Quantity> member) {
      return views.get(member.ref());
    }

    /** What most of a group's numbers belong to. */
    Optional<String> most(
        Cluster<Quantity> cluster, Function<FigureView, Collection<String>> keys) {
      Map<String, Integer> votes = new TreeMap<>();
      for (Member<Quantity> member : cluster.members()) {
        keys.apply(view(member)).forEach(key -> votes.merge(key, 1, Integer::sum));
      }
      return votes.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey);
    }
  }
}
