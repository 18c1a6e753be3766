package org.hearsay.store.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.store.database.Sql;

/**
 * The changes of one transaction: it has one number, greater than those of all before it, and marks
 * the reports whose stories it makes stale. To be used by the writer alone.
 */
public final class ChangeLog {
  private final Connection connection;
  private final Instant now;
  private Optional<Long> number = Optional.empty();

  public ChangeLog(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
  }

  /** The number of the newest change that a connection sees; 0 when nothing ever changed. */
  public static long newest(Connection connection) throws SQLException {
    return Sql.longInteger(connection, "SELECT coalesce(max(number), 0) FROM changes");
  }

  /** The number of this transaction's change. */
  public long number() throws SQLException {
    if (number.isEmpty()) {
      long next = newest(connection) + 1;
      Sql.update(
          connection,
          "INSERT INTO changes (number, happened_at) VALUES (?, ?)",
          next,
          Moments.text(now));
      number = Optional.of(next);
    }
    return number.get();
  }

  /** The story that a report is in, or comes into, is to be merged again. */
  public void touched(int report) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO stale_reports (report, marked) VALUES (?, ?)"
            + " ON CONFLICT (report) DO UPDATE SET marked = excluded.marked",
        report,
        number());
  }

  /**
   * Whatever an id is of, its story is to be merged again: a report, a story or origin with its
   * kind in front, a fact or what became part of one. An unknown id is no matter.
   */
  public void touched(String id) throws SQLException {
    String bare = id.substring(id.indexOf(':') + 1);
    for (int report :
        Sql.list(
            connection,
            row -> row.getInt(1),
            "SELECT number FROM reports WHERE id = ?"
                + " UNION SELECT story FROM joined_facts WHERE id = ?"
                + " UNION SELECT story FROM joined_parts JOIN joined_facts ON number = fact"
                + " WHERE part = ?",
            bare,
            bare,
            bare)) {
      touched(report);
    }
  }
}
