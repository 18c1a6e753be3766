package org.hearsay.query.source;

import java.util.List;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Story;

/**
 * Reports in their groups.
 *
 * @param stories that are asked about
 * @param origins of their reports
 */
record ReportSets(List<Story> stories, List<Origin> origins) {
  ReportSets {
    stories = List.copyOf(stories);
    origins = List.copyOf(origins);
  }

  /** The ids of all reports of the stories, ascending. */
  List<String> reports() {
    return stories.stream().flatMap(story -> story.reports().stream()).sorted().distinct().toList();
  }
}
