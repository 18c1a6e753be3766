package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.query.refresh.ReportNumbers.Numbered;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.database.Sql;
import org.hearsay.store.groups.GroupReadings;

/** Finds which stories have to be renewed together for a report. */
final class StoryFinder {
  private final Connection connection;
  private final GroupReadings groups;

  StoryFinder(Connection connection, GroupReadings groups) {
    this.connection = connection;
    this.groups = groups;
  }

  /**
   * The story that a report is in and the one that it was merged in last, and so on for all of
   * their reports: mostly one story, two where a report went from one to another.
   */
  Together around(int report) throws SQLException {
    Map<Integer, Story> stories = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    Set<Integer> before = new HashSet<>();
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(report));
    while (!waiting.isEmpty()) {
      int next = waiting.remove();
      if (!seen.add(next)) {
        continue;
      }
      Optional<Story> story = groups.story(id(next));
      Map<String, Integer> members =
          story.isPresent() ? numbers(story.get().reports()) : Map.of(id(next), next);
      numbers.putAll(members);
      seen.addAll(members.values());
      story.ifPresent(found -> stories.put(members.getOrDefault(found.id(), next), found));
      for (int last : mergedIn(members.values())) {
        if (before.add(last)) {
          waiting.addAll(mergedWith(last));
        }
      }
    }
    return new Together(stories, before, numbers);
  }

  private String id(int report) throws SQLException {
    return Sql.first(
            connection, row -> row.getString(1), "SELECT id FROM reports WHERE number = ?", report)
        .orElseThrow(() -> new SQLException("no report " + report));
  }

  private Map<String, Integer> numbers(Collection<String> reports) throws SQLException {
    Map<String, Integer> numbers = new HashMap<>();
    for (String report : reports) {
      Sql.first(
              connection,
              ReportNumbers::numbered,
              "SELECT number, id FROM reports WHERE id = ?",
              report)
          .ifPresent((Numbered found) -> numbers.put(found.text(), found.number()));
    }
    return numbers;
  }

  private Set<Integer> mergedIn(Collection<Integer> reports) throws SQLException {
    return new HashSet<>(
        ReportNumbers.rows(
            connection,
            row -> row.getInt(1),
            "SELECT DISTINCT story FROM joined_reports WHERE report IN ",
            reports));
  }

  private List<Integer> mergedWith(int story) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT report FROM joined_reports WHERE story = ?",
        story);
  }
}
