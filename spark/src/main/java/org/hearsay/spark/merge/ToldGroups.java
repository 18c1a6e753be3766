package org.hearsay.spark.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.merge.Group;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.merge.report.GroupTelling;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.Sketch;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Story;

/**
 * A story and the origins in it.
 *
 * @param origins of the story's reports, by ascending id
 */
record ToldGroups(Story story, List<Origin> origins) {
  ToldGroups {
    origins = List.copyOf(origins);
  }

  /** All stories of groups, each with its own origins. */
  static List<ToldGroups> of(ReportGroups groups, Map<String, Sketch> sketches) {
    Map<String, Group> originOf = new TreeMap<>();
    groups.origins().forEach(origin -> origin.members().forEach(id -> originOf.put(id, origin)));
    List<ToldGroups> told = new ArrayList<>();
    for (Group story : groups.stories()) {
      List<Origin> origins =
          story.members().stream()
              .flatMap(id -> Optional.ofNullable(originOf.get(id)).stream())
              .distinct()
              .map(origin -> GroupTelling.origin(origin, of(origin, sketches)))
              .toList();
      List<String> ids = origins.stream().map(Origin::id).toList();
      told.add(
          new ToldGroups(
              GroupTelling.story(story, ids, of(story, sketches), Optional.empty()), origins));
    }
    return List.copyOf(told);
  }

  /** The origin of each report. */
  Map<String, String> originOf() {
    Map<String, String> byReport = new TreeMap<>();
    origins.forEach(origin -> origin.reports().forEach(id -> byReport.put(id, origin.id())));
    return byReport;
  }

  /** A crisis that tells of these groups and nothing else. */
  Crisis asCrisis() {
    return new Crisis(
        Optional.empty(),
        origins,
        List.of(story),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        StoryMerging.ID);
  }

  private static List<Sketch> of(Group group, Map<String, Sketch> sketches) {
    return group.members().stream()
        .flatMap(id -> Optional.ofNullable(sketches.get(id)).stream())
        .toList();
  }
}
