package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** The groups of the reports; a report that is given twice counts once. */
  public static ReportGroups group(Collection<Sketch> reports, ReportRulings rulings) {
    ReportMerging merging = new ReportMerging();
    reports.forEach(sketch -> merging.sketches.put(sketch.report(), sketch));
    merging.compareAll();
    return merging.groups(rulings);
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
        Sketch other = sketch(report);
        OriginRule.join(sketch, other).ifPresent(origins::add);
        StoryRule.join(sketch, other).ifPresent(stories::add);
      }
    }
  }

  private ReportGroups groups(ReportRulings rulings) {
    List<Group> texts =
        Groups.of(
            sketches.keySet(),
            List.of(),
            origins,
            (left, right) -> OriginRule.apart(sketch(left), sketch(right)),
            rulings.onOrigins());
    List<Join> firm = texts.stream().flatMap(group -> group.why().stream()).toList();
    List<Group> things =
        Groups.of(
            sketches.keySet(),
            firm,
            stories,
            (left, right) -> StoryRule.apart(sketch(left), sketch(right)),
            rulings.onStories());
    return new ReportGroups(texts, things);
  }

  private Sketch sketch(String report) {
    Sketch found = sketches.get(report);
    if (found == null) {
      throw new IllegalArgumentException("no such report: " + report);
    }
    return found;
  }
}
