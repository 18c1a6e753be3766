package org.hearsay.merge.fact.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.merge.fact.figure.FigureMerging.Figures;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.saying.DisputeMerging.Contradiction;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Quote;

/**
 * Writes groups of numbers down as figures: a value for each claimant and number, in the order of
 * days, and which value a later one of the same voice replaces.
 */
public final class SharedFigures {
  /** Sorts after all days. */
  private static final String UNDATED = "9";

  private final Figures figures;

  public SharedFigures(Figures figures) {
    this.figures = figures;
  }

  public List<Figure> all() {
    return figures.clusters().all().stream().map(this::of).toList();
  }

  private Figure of(Cluster<Quantity> cluster) {
    Measure measure = cluster.members().get(0).fact().measure();
    String unit = Votes.most(cluster, quantity -> Optional.of(quantity.unit())).orElseThrow();
    boolean telling = FigureRule.countsPeople(measure) || measure == Measure.DEPLOYED;
    return new Figure(
        cluster.id(),
        figures.most(cluster, view -> view.of().keys()),
        figures.most(cluster, FigureView::events),
        telling ? (unit + " " + measure.code()).strip() : unit,
        measure,
        unit,
        values(cluster),
        cluster.why());
  }

  /** One number in one voice, with all who tell it. */
  private final class Entry {
    private final List<Member<Quantity>> members = new ArrayList<>();

    private FigureView view() {
      return figures.view(members.get(0));
    }

    private String words() {
      Member<Quantity> first = members.get(0);
      return figures.reports().quote(first.ref(), first.fact().mention()).words();
    }

    private String day() {
      return members.get(0).day().map(LocalDate::toString).orElse(UNDATED);
    }

    private boolean sameVoice(FigureView other) {
      Optional<String> claimant = view().claimant();
      if (!claimant.equals(other.claimant())) {
        return view().offices().stream().anyMatch(other.offices()::contains);
      }
      return claimant.isPresent()
          || members.stream()
              .anyMatch(member -> figures.view(member).family().equals(other.family()));
    }
  }

  private List<Entry> entries(Cluster<Quantity> cluster) {
    List<Member<Quantity>> sorted =
        cluster.members().stream()
            .sorted(
                Comparator.comparing(
                        (Member<Quantity> member) ->
                            member.day().map(LocalDate::toString).orElse(UNDATED))
                    .thenComparing(Member::ref))
            .toList();
    List<Entry> entries = new ArrayList<>();
    Map<String, Entry> latest = new HashMap<>();
    for (Member<Quantity> member : sorted) {
      FigureView view = figures.view(member);
      String voice = view.claimant().orElse("");
      Optional<Entry> before =
          view.claimant().isPresent()
              ? Optional.ofNullable(latest.get(voice))
              : sameOwn(entries, view);
      Entry entry = before.filter(each -> each.view().sameValue(view)).orElseGet(Entry::new);
      if (entry.members.isEmpty()) {
        entries.add(entry);
        latest.put(voice, entry);
      }
      entry.members.add(member);
    }
    entries.sort(
        Comparator.comparing(Entry::day)
            .thenComparing(entry -> entry.view().claimant().orElse(""))
            .thenComparing(entry -> entry.members.get(0).ref()));
    return entries;
  }

  private static Optional<Entry> sameOwn(List<Entry> entries, FigureView view) {
    return entries.stream()
        .filter(entry -> entry.view().claimant().isEmpty() && entry.view().sameValue(view))
        .findFirst();
  }

  private List<Figure.Value> values(Cluster<Quantity> cluster) {
    List<Entry> entries = entries(cluster);
    List<Figure.Value> values = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      values.add(value(entries.get(i), corrected(entries, i)));
    }
    return values;
  }

  /** The last value of the same voice from an earlier day, or of an earlier version. */
  private static Optional<Integer> corrected(List<Entry> entries, int at) {
    Entry entry = entries.get(at);
    for (int i = at - 1; i >= 0; i--) {
      boolean earlier =
          (entries.get(i).day().compareTo(entry.day()) < 0 && !entry.day().equals(UNDATED))
              || sharesOrigin(entries.get(i), entry);
      boolean sameVoice = entries.get(i).sameVoice(entry.view());
      if (earlier && sameVoice && !entries.get(i).view().sameValue(entry.view())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean sharesOrigin(Entry one, Entry other) {
    return one.members.stream()
        .anyMatch(
            left ->
                other.members.stream()
                    .anyMatch(
                        right ->
                            left.origin().equals(right.origin())
                                && !left.report().equals(right.report())));
  }

  private Figure.Value value(Entry entry, Optional<Integer> corrects) {
    Quantity first = entry.members.get(0).fact();
    List<String> origins = entry.members.stream().map(Member::origin).distinct().sorted().toList();
    TreeSet<String> claims = new TreeSet<>();
    List<Quote> evidence = new ArrayList<>();
    for (Member<Quantity> member : entry.members) {
      claims.addAll(figures.view(member).claims());
      if (evidence.stream().noneMatch(quote -> quote.report().equals(member.report()))) {
        evidence.add(figures.reports().quote(member.ref(), member.fact().mention()));
      }
    }
    return new Figure.Value(
        first.low(),
        first.high(),
        entry.members.stream().allMatch(member -> member.fact().approximate()),
        entry.view().claimant(),
        List.copyOf(claims),
        entry.members.get(0).day(),
        origins,
        figures.reports().support(origins),
        corrects,
        evidence);
  }

  /**
   * Claims of two claimants that cannot both be right: figures of one day, of forces the last that
   * each gave.
   */
  public List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Cluster<Quantity> cluster : figures.clusters().all()) {
      List<Entry> entries = entries(cluster);
      Set<Integer> replaced = new HashSet<>();
      for (int i = 0; i < entries.size(); i++) {
        corrected(entries, i).ifPresent(replaced::add);
      }
      for (int i = 0; i < entries.size(); i++) {
        for (int j = i + 1; j < entries.size() && !replaced.contains(i); j++) {
          if (!replaced.contains(j)) {
            contradiction(entries.get(i), entries.get(j)).ifPresent(found::add);
          }
        }
      }
    }
    return found.stream().distinct().toList();
  }

  private Optional<Contradiction> contradiction(Entry earlier, Entry later) {
    FigureView one = earlier.view();
    FigureView other = later.view();
    boolean twoVoices =
        one.claimant().isPresent()
            && other.claimant().isPresent()
            && !one.claimant().equals(other.claimant())
            && one.claimantSides().stream().noneMatch(other.claimantSides()::contains);
    boolean sameTime = one.measure() == Measure.DEPLOYED || earlier.day().equals(later.day());
    if (!twoVoices
        || !sameTime
        || !one.excludes(other)
        || one.claims().isEmpty()
        || other.claims().isEmpty()) {
      return Optional.empty();
    }
    String answered = one.claims().get(0);
    String answering = other.claims().get(0);
    return answered.equals(answering)
        ? Optional.empty()
        : Optional.of(
            new Contradiction(answering, answered, earlier.words() + " and " + later.words()));
  }
}
