package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/**
 * Merges the stories whose reports, readings or rulings became different, and keeps what they say
 * in the tables that questions are asked of.
 *
 * <p>Reading and merging hold no lock; a story is written whole or not at all. What becomes
 * different meanwhile stays marked and is merged again, so any number of processes may do this on
 * one store, and one that is killed leaves its stories marked. Thread-safe.
 */
public final class Refreshing {
  /** So many reports are merged before they are written. */
  private static final int REPORTS_AT_ONCE = 64;

  private static final int MARKED_AT_ONCE = 256;

  private final RecordStore store;

  /** Reports whose story could not be merged, and why; they are tried again when marked anew. */
  private final Map<Integer, Failure> failed = new ConcurrentHashMap<>();

  /** A story that could not be merged as it was at a change of the store. */
  private record Failure(long known, String why) {}

  /** A report whose story waits, by the change that made it so. */
  private record Marked(int report, long since) {}

  public Refreshing(RecordStore store) {
    this.store = store;
  }

  /** How many reports wait for their story to be merged. */
  public int stale() {
    return store.read(
        readings -> Sql.integer(readings.connection(), "SELECT count(*) FROM stale_reports"));
  }

  /** Why stories could not be merged: a fault of the program, which stops no other story. */
  public List<String> failures() {
    return failed.values().stream().map(Failure::why).sorted().distinct().toList();
  }

  /** Merges all stories that are stale; answers how many. */
  public int refresh() {
    int stories = 0;
    int some = refreshSome();
    while (some > 0) {
      stories += some;
      some = refreshSome();
    }
    return stories;
  }

  /**
   * Merges some of the stories that are stale, those first that have been so for longest.
   *
   * @return how many; 0 when none is left
   */
  public int refreshSome() {
    int failedBefore = failed.size();
    List<Renewal> renewals =
        store.read(readings -> renewals(new StoryReader(readings), marked(readings.connection())));
    if (renewals.isEmpty()) {
      return failed.size() > failedBefore ? refreshSome() : 0;
    }
    WordIndex words = store.database().factWords();
    store.write(
        writing -> {
          try (FactTables tables = new FactTables(writing.connection(), writing.changes(), words)) {
            for (Renewal renewal : renewals) {
              tables.renew(renewal);
            }
          }
          return true;
        });
    return renewals.stream().mapToInt(renewal -> Math.max(1, renewal.rows().size())).sum();
  }

  /** Merges every story again, whatever is marked. */
  public int refreshAll() {
    failed.clear();
    store.write(
        writing -> {
          Sql.update(
              writing.connection(),
              "INSERT INTO stale_reports (report, marked) SELECT number, ? FROM reports WHERE true"
                  + " ON CONFLICT (report) DO UPDATE SET marked = excluded.marked",
              writing.changes().number());
          return true;
        });
    return refresh();
  }

  private List<Marked> marked(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        row -> new Marked(row.getInt(1), row.getLong(2)),
        "SELECT report, marked FROM stale_reports ORDER BY marked, report LIMIT "
            + (MARKED_AT_ONCE + failed.size()));
  }

  private List<Renewal> renewals(StoryReader reader, List<Marked> marked) throws SQLException {
    List<Renewal> renewals = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Marked each : marked) {
      Failure failure = failed.get(each.report());
      boolean mayFail = failure != null && failure.known() >= each.since();
      if (!mayFail && !seen.contains(each.report()) && seen.size() < REPORTS_AT_ONCE) {
        Together together = reader.around(each.report());
        seen.addAll(together.numbers().values());
        renewal(reader, together).ifPresent(renewals::add);
      }
    }
    return renewals;
  }

  private Optional<Renewal> renewal(StoryReader reader, Together together) throws SQLException {
    try {
      Renewal renewal = reader.renewal(together);
      failed.keySet().removeAll(together.numbers().values());
      return Optional.of(renewal);
    } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
      String name =
          "story " + together.numbers().keySet().stream().min(String::compareTo).orElse("");
      for (int report : together.numbers().values()) {
        failed.put(report, new Failure(reader.known(), name + ": " + e));
      }
      return Optional.empty();
    }
  }
}
