package org.hearsay.query.source;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.merge.report.Layer;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.Readings;
import org.hearsay.store.StoredReport;
import org.hearsay.store.groups.GroupReadings;

/** The groups of reports as the store keeps them now. */
final class KeptGroups {
  private final Readings readings;
  private final GroupReadings groups;

  KeptGroups(Readings readings) throws SQLException {
    this.readings = readings;
    this.groups = readings.groups();
  }

  /** The stories that are asked about, with their origins. */
  ReportSets of(CrisisQuery query) throws SQLException {
    List<Story> stories = new ArrayList<>();
    Set<String> originIds = new TreeSet<>();
    for (String id : ids(query)) {
      Optional<Story> story = groups.story(id);
      if (story.isPresent() && isWithin(story.get(), query.from(), query.to())) {
        stories.add(story.get());
        originIds.addAll(story.get().origins());
      }
    }
    List<Origin> origins = new ArrayList<>();
    for (String id : originIds) {
      groups.origin(id).ifPresent(origins::add);
    }
    return new ReportSets(stories, origins);
  }

  private Set<String> ids(CrisisQuery query) throws SQLException {
    if (query.report().isPresent()) {
      return Set.copyOf(groups.groupOf(Layer.STORY, query.report().get()).stream().toList());
    }
    if (query.crisis().isEmpty()) {
      return new TreeSet<>(groups.stories(query.from(), query.to().map(day -> day.plusDays(1))));
    }
    Set<String> ids = new TreeSet<>();
    for (StoredReport report : readings.reportsOf(query.crisis())) {
      groups.groupOf(Layer.STORY, report.id()).ifPresent(ids::add);
    }
    return ids;
  }

  /** A story without days counts as one of any days. */
  private static boolean isWithin(Story story, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean ended = from.isPresent() && story.end().filter(d -> d.isBefore(from.get())).isPresent();
    boolean later = to.isPresent() && story.start().filter(d -> d.isAfter(to.get())).isPresent();
    return !ended && !later;
  }
}
