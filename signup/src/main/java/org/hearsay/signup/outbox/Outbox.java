package org.hearsay.signup.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.outbox.OutboxRow.State;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** The table of messages within a transaction. */
public final class Outbox {
  private static final String COLUMNS =
      "message_id, recipient, kind, period, since_change, until_change, state, message, attempts,"
          + " made_at, due_at, ended_at, answer";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM outbox WHERE ";

  private Outbox() {}

  /** Which message it is: there is at most one of each. */
  public record Place(String recipient, Kind kind, String period) {}

  /** Which news it tells. */
  public record News(long sinceChange, long untilChange) {
    /** None. */
    public static final News NONE = new News(0, 0);
  }

  /**
   * Keeps a message that is due now; answers false, and keeps nothing, where its place is taken.
   */
  public static boolean add(
      Connection connection, String id, Place place, News news, Letter letter, Instant now)
      throws SQLException {
    return Sql.update(
            connection,
            "INSERT INTO outbox (message_id, recipient, kind, period, since_change, until_change,"
                + " state, message, attempts, made_at, due_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, 'READY', ?, 0, ?, ?) ON CONFLICT DO NOTHING",
            id,
            place.recipient(),
            place.kind().name(),
            place.period(),
            news.sinceChange(),
            news.untilChange(),
            letter.json(),
            Moments.text(now),
            Moments.text(now))
        > 0;
  }

  /**
   * Whether no message may be made for this place: there is one, whatever became of it, or an
   * earlier one is under way. Its news would be lost if it came to nothing after the next began
   * where it ends.
   */
  public static boolean isTaken(Connection connection, Place place) throws SQLException {
    return Sql.integer(
            connection,
            "SELECT count(*) FROM outbox WHERE recipient = ? AND kind = ?"
                + " AND (period = ? OR state IN ('READY', 'SENDING'))",
            place.recipient(),
            place.kind().name(),
            place.period())
        > 0;
  }

  /**
   * Up to which change of the store a recipient was told. What was refused, given up or not seen to
   * arrive does not count, so its news come once more.
   */
  public static long told(Connection connection, String recipient, Kind kind, long begin)
      throws SQLException {
    return Sql.longInteger(
        connection,
        "SELECT coalesce(max(until_change), ?) FROM outbox WHERE recipient = ? AND kind = ?"
            + " AND state = 'SENT' AND until_change > ?",
        begin,
        recipient,
        kind.name(),
        begin);
  }

  /** Messages that are due, those that wait longest first. */
  public static List<OutboxRow> due(Connection connection, Instant now, int most)
      throws SQLException {
    return Sql.list(
        connection,
        Outbox::of,
        SELECT + "state = 'READY' AND due_at <= ? ORDER BY due_at, message_id LIMIT ?",
        Moments.text(now),
        most);
  }

  public static Optional<OutboxRow> find(Connection connection, String id) throws SQLException {
    return Sql.first(connection, Outbox::of, SELECT + "message_id = ?", id);
  }

  /** All that was for a recipient, in order of time. */
  public static List<OutboxRow> of(Connection connection, String recipient) throws SQLException {
    return Sql.list(
        connection, Outbox::of, SELECT + "recipient = ? ORDER BY made_at, message_id", recipient);
  }

  /** The newest messages of a list, to people and programs. */
  public static List<OutboxRow> newest(Connection connection, String list, int most)
      throws SQLException {
    return Sql.list(
        connection,
        Outbox::of,
        SELECT
            + "recipient IN (SELECT id FROM subscriptions WHERE list = ?"
            + " UNION SELECT id FROM webhooks WHERE list = ?)"
            + " ORDER BY made_at DESC, message_id LIMIT ?",
        list,
        list,
        most);
  }

  /**
   * Takes a message for sending, before a byte of it goes out: from now on it is not known to be
   * unsent. Answers false where somebody else has taken it.
   */
  public static boolean take(Connection connection, String id, Instant now) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE outbox SET state = 'SENDING', attempts = attempts + 1, due_at = ?"
                + " WHERE message_id = ? AND state = 'READY'",
            Moments.text(now),
            id)
        > 0;
  }

  /** It was certainly not taken, and is tried again. */
  public static void postpone(Connection connection, String id, Instant due, String why)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE outbox SET state = 'READY', due_at = ?, answer = ?"
            + " WHERE message_id = ? AND state = 'SENDING'",
        Moments.text(due),
        why,
        id);
  }

  /** It came to its end; its words are dropped. */
  public static void end(Connection connection, String id, State how, String why, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE outbox SET state = ?, message = NULL, ended_at = ?, answer = ?"
            + " WHERE message_id = ? AND state IN ('READY', 'SENDING')",
        how.name(),
        Moments.text(now),
        why,
        id);
  }

  /** Whether any message has been in sending since before a moment. */
  public static boolean holdsUnseen(Connection connection, Instant takenBefore)
      throws SQLException {
    return Sql.integer(
            connection,
            "SELECT count(*) FROM outbox WHERE state = 'SENDING' AND due_at < ?",
            Moments.text(takenBefore))
        > 0;
  }

  /**
   * Messages that were being sent when a process ended, taken before a moment: whether they arrived
   * nobody knows. Mails are not sent again; a webhook is, since programs know a delivery by its id.
   * Answers how many mails there were.
   */
  public static int giveUpUnseen(Connection connection, Instant takenBefore, Instant now)
      throws SQLException {

    String condition = " WHERE state = 'SENDING' AND due_at < ? AND kind ";
    Sql.update(
        connection,
        "UPDATE outbox SET state = 'READY'" + condition + "= 'WEBHOOK'",
        Moments.text(takenBefore));
    return Sql.update(
        connection,
        "UPDATE outbox SET state = 'UNSEEN', message = NULL, ended_at = ?,"
            + " answer = 'the process ended while it was sent'"
            + condition
            + "<> 'WEBHOOK'",
        Moments.text(now),
        Moments.text(takenBefore));
  }

  private static OutboxRow of(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getString(1),
        row.getString(2),
        Kind.valueOf(row.getString(3)),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        State.valueOf(row.getString(7)),
        Sql.text(row, "message").map(Letter::of),
        row.getInt(9),
        Instant.parse(row.getString(10)),
        Instant.parse(row.getString(11)),
        Sql.text(row, "ended_at").map(Instant::parse),
        Sql.text(row, "answer"));
  }
}
