package org.hearsay.query.source;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.merge.Group;
import org.hearsay.merge.report.GroupTelling;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.Readings;

/** The groups that some of the reports make among themselves, as if no other had come. */
final class PastGroups {
  private PastGroups() {}

  static ReportSets of(
      List<CrisisRecord> records, ReportRulings rulings, Optional<String> crisis, Readings readings)
      throws SQLException {
    Map<String, Sketch> sketches = new HashMap<>();
    for (CrisisRecord record : records) {
      sketches.put(record.article().id(), SketchMaker.of(record.article()));
    }
    ReportGroups groups = ReportMerging.group(sketches.values(), rulings);
    Map<String, String> originOf = new TreeMap<>();
    List<Origin> origins = new ArrayList<>();
    for (Group group : groups.origins()) {
      origins.add(GroupTelling.origin(group, of(group, sketches)));
      group.members().forEach(report -> originOf.put(report, group.id()));
    }
    List<Story> stories = new ArrayList<>();
    for (Group group : groups.stories()) {
      List<String> its =
          group.members().stream()
              .flatMap(report -> Optional.ofNullable(originOf.get(report)).stream())
              .distinct()
              .toList();
      Optional<String> name = crisis.isPresent() ? crisis : crisis(group, readings);
      stories.add(GroupTelling.story(group, its, of(group, sketches), name));
    }
    return new ReportSets(stories, origins);
  }

  private static Optional<String> crisis(Group group, Readings readings) throws SQLException {
    List<String> names = new ArrayList<>();
    for (String report : group.members()) {
      names.addAll(readings.crises(report));
    }
    return names.stream().min(String::compareTo);
  }

  private static List<Sketch> of(Group group, Map<String, Sketch> sketches) {
    return group.members().stream()
        .flatMap(report -> Optional.ofNullable(sketches.get(report)).stream())
        .toList();
  }
}
