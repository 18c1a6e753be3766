package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.merge.Groups;
import org.hearsay.record.crisis.Join;

/**
 * Groups reports into origins and stories: a function of their sketches and of people's rulings,
 * whatever the order.
 */
public final class ReportMerging {
  private final Map<String, Sketch> sketches = new TreeMap<>();
  private final List<Join> origins = new ArrayList<>();
  private final List<Join> stories = new ArrayList<>();

  private ReportMerging() {}

  /**
   * Two reports.
   *
   * @param left the smaller id
   * @param right the greater one
   */
  public record Pair(String left, String right) {
    public Pair {
      if (left.compareTo(right) >= 0) {
        throw new IllegalArgumentException("not two reports in order: " + left + ", " + right);
      }
    }

    /** The pair of two ids in any order. */
    public static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** The groups of the reports; a report that is given twice counts once. */
  public static ReportGroups group(Collection<Sketch> reports, ReportRulings rulings) {
    return of(reports).groups(rulings);
  }

  /**
   * The same groups, by those who found out elsewhere which pairs share enough {@link Keys}.
   *
   * @param pairs all that are {@linkplain #areJoined joined}; others may be among them
   */
  public static ReportGroups group(
      Collection<Sketch> reports, Collection<Pair> pairs, ReportRulings rulings) {
    ReportMerging merging = new ReportMerging();
    reports.forEach(sketch -> merging.sketches.put(sketch.report(), sketch));
    for (Pair pair : pairs) {
      merging.compare(merging.sketch(pair.right()), merging.sketch(pair.left()));
    }
    return merging.groups(rulings);
  }

  /** Whether a rule of either layer joins two reports. */
  public static boolean areJoined(Sketch left, Sketch right) {
    return Stream.of(Layer.values()).anyMatch(layer -> layer.joins(left, right));
  }

  private ReportGroups groups(ReportRulings rulings) {
    ReportGroups cores = cores(rulings);
    return new ReportGroups(
        Groups.confirmed(cores.origins(), rulings.onOrigins()),
        Groups.confirmed(cores.stories(), rulings.onStories()).stream()
            .map(this::explained)
            .toList());
  }

  private static ReportMerging of(Collection<Sketch> reports) {
    ReportMerging merging = new ReportMerging();
    reports.forEach(sketch -> merging.sketches.put(sketch.report(), sketch));
    merging.compareAll();
    return merging;
  }

  /** Evidence is put into words only for the joins that hold a group together. */
  private Group explained(Group story) {
    return new Group(
        story.members(),
        story.why().stream()
            .map(
                join ->
                    join.rule().equals(StoryRule.NAME)
                        ? StoryRule.join(sketch(join.left()), sketch(join.right())).orElse(join)
                        : join)
            .toList());
  }

  private void compareAll() {
    Map<Keys.Key, List<Sketch>> postings = new HashMap<>();
    for (Sketch sketch : sketches.values()) {
      Keys.Shared shared = new Keys.Shared();
      for (Keys.Key key : Keys.of(sketch)) {
        List<Sketch> posted = postings.computeIfAbsent(key, absent -> new ArrayList<>());
        for (Sketch other : posted) {
          if (Window.near(sketch, other, key.kind().days())) {
            shared.add(other.report(), key.kind());
          }
        }
        posted.add(sketch);
      }
      for (String report : shared.enough()) {
        compare(sketch, sketch(report));
      }
    }
  }

  /** The report with the greater id comes first: what is said of a join may depend on it. */
  private void compare(Sketch sketch, Sketch other) {
    OriginRule.join(sketch, other).ifPresent(origins::add);
    StoryRule.confidence(sketch, other)
        .map(sure -> SketchMaker.join(sketch, other, StoryRule.NAME, "", sure))
        .ifPresent(stories::add);
  }

  /**
   * The groups that rules alone and what people forbade make of reports; each story holds whole
   * origins. Why stories hold together is not put into words.
   */
  public static ReportGroups cores(Collection<Sketch> reports, ReportRulings rulings) {
    return of(reports).cores(rulings);
  }

  private ReportGroups cores(ReportRulings rulings) {
    List<Group> texts = originCores(rulings);
    List<Join> firm = texts.stream().flatMap(group -> group.why().stream()).toList();
    return new ReportGroups(texts, storyCores(firm, rulings));
  }

  static List<Group> originCores(Collection<Sketch> reports, ReportRulings rulings) {
    return of(reports).originCores(rulings);
  }

  /** The stories of reports whose texts are known. */
  static List<Group> storyCores(
      Collection<Sketch> reports, Collection<List<String>> texts, ReportRulings rulings) {
    List<Join> firm = new ArrayList<>();
    for (List<String> text : texts) {
      text.stream()
          .skip(1)
          .forEach(id -> firm.add(Join.of(text.get(0), id, OriginRule.COPY, "", 1)));
    }
    return of(reports).storyCores(firm, rulings);
  }

  private List<Group> originCores(ReportRulings rulings) {
    return Groups.cores(
        sketches.keySet(),
        List.of(),
        origins,
        (left, right) -> OriginRule.apart(sketch(left), sketch(right)),
        rulings.onOrigins());
  }

  private List<Group> storyCores(List<Join> firm, ReportRulings rulings) {
    return Groups.cores(
        sketches.keySet(),
        firm,
        stories,
        (left, right) -> StoryRule.apart(sketch(left), sketch(right)),
        rulings.onStories());
  }

  private Sketch sketch(String report) {
    Sketch found = sketches.get(report);
    if (found == null) {
      throw new IllegalArgumentException("no such report: " + report);
    }
    return found;
  }
}
