package org.hearsay.query.refresh;

import java.util.Map;
import java.util.Set;
import org.hearsay.record.crisis.Story;

/**
 * Stories that must be renewed in one go, since reports went from one to another.
 *
 * @param stories as they are now, by the number of their first member
 * @param before the numbers of the stories that their reports were merged in last
 * @param numbers of all their reports, by id
 */
record Together(Map<Integer, Story> stories, Set<Integer> before, Map<String, Integer> numbers) {
  Together {
    stories = Map.copyOf(stories);
    before = Set.copyOf(before);
    numbers = Map.copyOf(numbers);
  }
}
