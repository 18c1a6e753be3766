package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.merge.Group;

/**
 * Changes groups when a report comes or goes, to exactly those that all reports together would be
 * given, by looking at no more reports than it must.
 *
 * <p>Why that is exact: whoever is apart stays apart however groups grow. So when the groups that a
 * new report touches only grow, every join to a group outside that was left out before is left out
 * again. Only when one of them falls apart are its neighbours grouped anew with it, and theirs,
 * until all that fell apart is surrounded by groups that only grew.
 */
public final class Regrouping {
  private final ReportIndex index;
  private final ReportRulings rulings;
  private final Map<String, String> origins = new TreeMap<>();
  private final Map<String, String> stories = new TreeMap<>();

  private Regrouping(ReportIndex index, ReportRulings rulings) {
    this.index = index;
    this.rulings = rulings;
  }

  /**
   * The groups of all reports whose group may have changed.
   *
   * @param origins the origin of each, by its smallest member
   * @param stories the story of each, likewise
   */
  public record Changes(Map<String, String> origins, Map<String, String> stories) {
    public Changes {
      origins = Map.copyOf(origins);
      stories = Map.copyOf(stories);
    }
  }

  /** What changes with a report that the index does not know yet. */
  public static Changes added(ReportIndex index, ReportRulings rulings, Sketch report) {
    Regrouping regrouping = new Regrouping(index, rulings);
    regrouping.add(report);
    return regrouping.changes();
  }

  /**
   * What changes when groups are made anew: a member has gone, or people forbid other things.
   *
   * @param originGroups origins to be made anew
   * @param storyGroups stories to be made anew; those of the members of the origins
   */
  public static Changes anew(
      ReportIndex index, ReportRulings rulings, Set<String> originGroups, Set<String> storyGroups) {
    Regrouping regrouping = new Regrouping(index, rulings);
    Region texts = regrouping.new Region(Layer.ORIGIN, List.of(), originGroups, originGroups);
    texts.settle();
    Set<String> broken = new TreeSet<>(storyGroups);
    texts.sketches.keySet().forEach(id -> broken.add(index.group(Layer.STORY, id)));
    regrouping.new Region(Layer.STORY, List.of(), broken, broken).settle();
    return regrouping.changes();
  }

  private Changes changes() {
    return new Changes(origins, stories);
  }

  private void add(Sketch report) {
    List<Sketch> candidates = index.candidates(report);
    Set<String> texts = touched(Layer.ORIGIN, report, candidates);
    Set<String> things = touched(Layer.STORY, report, candidates);
    Set<String> broken = new TreeSet<>();
    List<Sketch> fellows = texts.size() == 1 ? members(Layer.ORIGIN, texts) : List.of();
    boolean grows = texts.isEmpty() || grows(Layer.ORIGIN, report, texts, fellows);
    if (grows) {
      enter(Layer.ORIGIN, report, fellows);
      things.addAll(groups(Layer.STORY, fellows));
    } else {
      Region region = new Region(Layer.ORIGIN, List.of(report), texts, Set.of());
      region.settle();
      region.broken.forEach(
          group -> broken.addAll(groups(Layer.STORY, index.members(Layer.ORIGIN, group))));
      List<Sketch> others =
          region.sketches.values().stream()
              .filter(each -> !each.report().equals(report.report()))
              .toList();
      things.addAll(groups(Layer.STORY, others));
    }
    if (things.isEmpty()) {
      stories.put(report.report(), report.report());
    } else if (grows && things.size() == 1 && growsStory(report, things, fellows)) {
      growStory(report, things.iterator().next());
    } else {
      new Region(Layer.STORY, List.of(report), things, broken).settle();
    }
  }

  private Set<String> touched(Layer layer, Sketch report, List<Sketch> candidates) {
    return groups(layer, candidates.stream().filter(each -> layer.joins(report, each)).toList());
  }

  private Set<String> groups(Layer layer, List<Sketch> members) {
    return members.stream()
        .map(member -> index.group(layer, member.report()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Sketch> members(Layer layer, Set<String> groups) {
    return groups.stream().flatMap(group -> index.members(layer, group).stream()).toList();
  }

  /** The only group that the report touches takes it in as it is. */
  private boolean grows(Layer layer, Sketch report, Set<String> touched, List<Sketch> members) {
    return touched.size() == 1
        && !layer.forbids(rulings, report.report())
        && members.stream().noneMatch(member -> layer.apart(report, member));
  }

  private boolean growsStory(Sketch report, Set<String> touched, List<Sketch> fellows) {
    Set<String> sameText = fellows.stream().map(Sketch::report).collect(Collectors.toSet());
    List<Sketch> compared =
        index.membersNear(touched.iterator().next(), report).stream()
            .filter(member -> !sameText.contains(member.report()))
            .toList();
    return grows(Layer.STORY, report, touched, compared);
  }

  private void growStory(Sketch report, String story) {
    if (story.compareTo(report.report()) < 0) {
      stories.put(report.report(), story);
    } else {
      enter(Layer.STORY, report, index.members(Layer.STORY, story));
    }
  }

  private void enter(Layer layer, Sketch report, List<Sketch> fellows) {
    TreeSet<String> members =
        fellows.stream().map(Sketch::report).collect(Collectors.toCollection(TreeSet::new));
    members.add(report.report());
    Map<String, String> labels = layer == Layer.ORIGIN ? origins : stories;
    members.forEach(member -> labels.put(member, members.first()));
  }

  /** Groups that are made anew together. */
  private final class Region {
    private final Layer layer;
    private final Map<String, Sketch> sketches = new TreeMap<>();
    private final Map<String, Set<String>> before = new TreeMap<>();
    private final Set<String> broken;

    Region(Layer layer, Collection<Sketch> reports, Set<String> groups, Set<String> broken) {
      this.layer = layer;
      this.broken = new TreeSet<>(broken);
      reports.forEach(report -> sketches.put(report.report(), report));
      groups.forEach(this::include);
    }

    private void include(String group) {
      List<Sketch> members = index.members(layer, group);
      members.forEach(member -> sketches.put(member.report(), member));
      before.put(group, members.stream().map(Sketch::report).collect(Collectors.toSet()));
    }

    /** Groups the region, and wider, until what fell apart lies inside. */
    void settle() {
      Set<String> explored = new HashSet<>();
      while (true) {
        Map<String, String> labels = labels();
        before.forEach(
            (group, members) -> {
              if (members.stream().map(labels::get).distinct().count() > 1) {
                broken.add(group);
              }
            });
        Set<String> outside = new TreeSet<>();
        for (String group : broken) {
          if (before.containsKey(group) && explored.add(group)) {
            outside.addAll(neighbours(group));
          }
        }
        outside.removeAll(before.keySet());
        if (outside.isEmpty()) {
          (layer == Layer.ORIGIN ? origins : stories).putAll(labels);
          return;
        }
        outside.forEach(this::include);
      }
    }

    private Set<String> neighbours(String group) {
      Set<String> found = new HashSet<>();
      for (String member : before.getOrDefault(group, Set.of())) {
        Sketch sketch = sketch(member);
        for (Sketch other : index.candidates(sketch)) {
          if (!sketches.containsKey(other.report()) && layer.joins(sketch, other)) {
            found.add(index.group(layer, other.report()));
          }
        }
      }
      return found;
    }

    private Sketch sketch(String report) {
      Sketch found = sketches.get(report);
      if (found == null) {
        throw new IllegalStateException("not in the region: " + report);
      }
      return found;
    }

    private Map<String, String> labels() {
      List<Group> groups =
          layer == Layer.ORIGIN
              ? ReportMerging.originCores(sketches.values(), rulings)
              : ReportMerging.storyCores(sketches.values(), texts(), rulings);
      Map<String, String> labels = new HashMap<>();
      groups.forEach(group -> group.members().forEach(id -> labels.put(id, group.id())));
      return labels;
    }

    /** The region's reports by their text, as it is by now. */
    private Collection<List<String>> texts() {
      Function<String, String> text =
          id -> {
            String changed = origins.get(id);
            return changed == null ? index.group(Layer.ORIGIN, id) : changed;
          };
      return new ArrayList<>(
          sketches.keySet().stream()
              .collect(Collectors.groupingBy(text, TreeMap::new, Collectors.toList()))
              .values());
    }
  }
}
