package org.hearsay.merge.report;

import java.util.List;
import org.hearsay.merge.Group;

/**
 * Reports in their groups.
 *
 * @param origins reports that carry one text, by ascending id
 * @param stories reports that tell of one thing, by ascending id; each origin lies within one
 */
public record ReportGroups(List<Group> origins, List<Group> stories) {
  public ReportGroups {
    origins = List.copyOf(origins);
    stories = List.copyOf(stories);
  }
}
