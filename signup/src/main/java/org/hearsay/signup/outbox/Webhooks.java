package org.hearsay.signup.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.signup.list.Frequency;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** The table of webhooks within a transaction. */
public final class Webhooks {
  private static final String SELECT =
      "SELECT id, list, url, secret, frequency, made_at, told_change, looked FROM webhooks"
          + " WHERE ended_at IS NULL";

  private Webhooks() {}

  /** Keeps a new one; it gets what is new from now on. */
  public static void add(Connection connection, Webhook one) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO webhooks (id, list, url, secret, frequency, made_at, told_change, looked)"
            + " SELECT ?, ?, ?, ?, ?, ?, coalesce(max(number), 0), '' FROM changes",
        one.id(),
        one.list(),
        one.url(),
        one.secret(),
        one.frequency().code(),
        Moments.text(one.made()));
  }

  /** Ends one; answers whether it was there. */
  public static boolean end(Connection connection, String id, Instant now) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE webhooks SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
            Moments.text(now),
            id)
        > 0;
  }

  public static List<Webhook> all(Connection connection) throws SQLException {
    return Sql.list(connection, Webhooks::of, SELECT + " ORDER BY id");
  }

  public static Optional<Webhook> find(Connection connection, String id) throws SQLException {
    return Sql.first(connection, Webhooks::of, SELECT + " AND id = ?", id);
  }

  /** There was nothing to send in this period. */
  public static void looked(Connection connection, String id, String period, long told)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE webhooks SET looked = ?, told_change = ? WHERE id = ?",
        period,
        told,
        id);
  }

  private static Webhook of(ResultSet row) throws SQLException {
    return new Webhook(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Frequency.get(row.getString(5)),
        Instant.parse(row.getString(6)),
        row.getLong(7),
        row.getString(8));
  }
}
