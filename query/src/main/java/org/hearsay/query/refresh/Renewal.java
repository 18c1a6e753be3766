package org.hearsay.query.refresh;

import java.util.List;
import java.util.Map;

/**
 * What the tables are to hold of stories that are renewed together.
 *
 * @param rows of each story, by the number of its first member
 * @param known number of the newest change when the stories were read
 */
record Renewal(Together together, Map<Integer, List<FactRow>> rows, long known) {
  Renewal {
    rows = Map.copyOf(rows);
  }
}
