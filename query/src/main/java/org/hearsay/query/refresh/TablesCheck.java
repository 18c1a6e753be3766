package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.Sql;

/**
 * Looks whether the tables hold what merging gives now, and nothing else. Stories that wait for
 * being merged are passed over.
 */
public final class TablesCheck {
  private static final int MOST_TOLD = 100;

  private final Connection connection;
  private final StoryReader reader;
  private final Map<String, Kept> kept = new HashMap<>();
  private final Set<Integer> stale = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private TablesCheck(Connection connection, StoryReader reader) {
    this.connection = connection;
    this.reader = reader;
  }

  private record Kept(int story, String fingerprint) {}

  /** The first faults in words; none for tables that agree with the reports. */
  public static List<String> of(RecordStore store) {
    int words = store.database().read(store.database().factWords()::size);
    return store.read(
        readings -> {
          TablesCheck check = new TablesCheck(readings.connection(), new StoryReader(readings));
          check.all();
          check.counts(words);
          return List.copyOf(check.faults);
        });
  }

  private void all() throws SQLException {
    stale.addAll(reports("SELECT report FROM stale_reports"));
    Sql.list(
            connection,
            TablesCheck::row,
            "SELECT kind, id, story, fingerprint FROM joined_facts WHERE removed IS NULL")
        .forEach(row -> kept.put(row.getKey(), row.getValue()));
    Set<Integer> seen = new HashSet<>();
    Set<Integer> waiting = new HashSet<>();
    for (int report : reports("SELECT number FROM reports ORDER BY number")) {
      if (seen.contains(report)) {
        continue;
      }
      Together together = reader.around(report);
      seen.addAll(together.numbers().values());
      if (together.numbers().values().stream().anyMatch(stale::contains)) {
        waiting.addAll(together.before());
        waiting.addAll(together.stories().keySet());
      } else {
        compare(reader.renewal(together));
      }
    }
    kept.values().removeIf(row -> waiting.contains(row.story()));
    kept.keySet().forEach(key -> fault(key + " is kept and is not there"));
  }

  private List<Integer> reports(String sql) throws SQLException {
    return Sql.list(connection, row -> row.getInt(1), sql);
  }

  private static Map.Entry<String, Kept> row(ResultSet row) throws SQLException {
    return Map.entry(
        row.getString(1) + " " + row.getString(2), new Kept(row.getInt(3), row.getString(4)));
  }

  private void compare(Renewal renewal) {
    renewal
        .rows()
        .forEach(
            (story, rows) -> {
              for (FactRow row : rows) {
                String key = row.kind().code() + " " + row.id();
                Kept there = kept.remove(key);
                if (there == null) {
                  fault(key + " is not kept");
                } else if (there.story() != story) {
                  fault(key + " is kept as part of another story");
                } else if (!there.fingerprint().equals(row.fingerprint())) {
                  fault(key + " is kept as something else");
                }
              }
            });
  }

  /** What stands in several tables stands in all of them. */
  private void counts(int words) throws SQLException {
    int facts = count("SELECT count(*) FROM joined_facts WHERE removed IS NULL");
    if (words != facts) {
      fault("the full text holds " + words + " of " + facts + " facts");
    }
    for (String table : List.of("joined_terms", "joined_parts", "joined_pairs")) {
      int lost =
          count(
              "SELECT count(*) FROM "
                  + table
                  + " WHERE fact NOT IN (SELECT number FROM joined_facts WHERE removed IS NULL)");
      if (lost > 0) {
        fault(lost + " rows of " + table + " are of nothing that is there");
      }
    }
  }

  private int count(String sql) throws SQLException {
    return Sql.integer(connection, sql);
  }

  private void fault(String words) {
    if (faults.size() < MOST_TOLD) {
      faults.add(words);
    }
  }
}
