package org.hearsay.signup.subscriber;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** The table of subscriptions within a transaction. */
public final class Subscriptions {
  private static final String COLUMNS =
      "id, list, address, address_hash, frequency, language, state, asked_at, confirmed_at,"
          + " ended_at, told_change, looked";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM subscriptions WHERE ";

  private Subscriptions() {}

  public static Optional<Subscription> find(Connection connection, String id) throws SQLException {
    return Sql.first(connection, Subscriptions::of, SELECT + "id = ?", id);
  }

  /** The one of an address on a list. */
  public static Optional<Subscription> find(Connection connection, String list, String addressHash)
      throws SQLException {
    return Sql.first(
        connection, Subscriptions::of, SELECT + "list = ? AND address_hash = ?", list, addressHash);
  }

  /** All of an address. */
  public static List<Subscription> ofAddress(Connection connection, String addressHash)
      throws SQLException {
    return Sql.list(
        connection, Subscriptions::of, SELECT + "address_hash = ? ORDER BY list", addressHash);
  }

  /** Those of a list after an id, some at a time, in any state. */
  public static List<Subscription> ofList(
      Connection connection, String list, String after, int most) throws SQLException {
    return Sql.list(
        connection,
        Subscriptions::of,
        SELECT + "list = ? AND id > ? ORDER BY id LIMIT ?",
        list,
        after,
        most);
  }

  /** Those that get mails, after an id, some at a time. */
  public static List<Subscription> active(Connection connection, String after, int most)
      throws SQLException {
    return Sql.list(
        connection,
        Subscriptions::of,
        SELECT + "state = 'ACTIVE' AND id > ? ORDER BY id LIMIT ?",
        after,
        most);
  }

  /** Those that were asked for before a moment and never confirmed since. */
  public static List<Subscription> unconfirmed(Connection connection, Instant before)
      throws SQLException {
    return Sql.list(
        connection,
        Subscriptions::of,
        SELECT + "state = 'PENDING' AND asked_at < ? ORDER BY id",
        Moments.text(before));
  }

  /** How many there are of each state on a list. */
  public static Map<State, Integer> counts(Connection connection, String list) throws SQLException {
    Map<State, Integer> counts = new TreeMap<>();
    Sql.list(
        connection,
        row -> {
          counts.put(State.valueOf(row.getString(1)), row.getInt(2));
          return true;
        },
        "SELECT state, count(*) FROM subscriptions WHERE list = ? GROUP BY state",
        list);
    return counts;
  }

  /** Keeps a new one. */
  public static void add(Connection connection, Subscription one) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO subscriptions (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.id(),
        one.list(),
        one.address(),
        one.addressHash(),
        one.frequency().code(),
        one.language().code(),
        one.state().name(),
        Moments.text(one.asked()),
        one.confirmed().map(Moments::text),
        one.ended().map(Moments::text),
        one.told(),
        one.looked());
  }

  /** It was asked for once more. */
  public static void askAgain(
      Connection connection, String id, Frequency frequency, DateLanguage language, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE subscriptions SET state = 'PENDING', frequency = ?, language = ?, asked_at = ?"
            + " WHERE id = ?",
        frequency.code(),
        language.code(),
        Moments.text(now),
        id);
  }

  /** From now on it gets what is new after the newest change there is. */
  public static void confirm(Connection connection, String id, Instant now) throws SQLException {
    Sql.update(
        connection,
        "UPDATE subscriptions SET state = 'ACTIVE', confirmed_at = ?, ended_at = NULL, looked = '',"
            + " told_change = (SELECT coalesce(max(number), 0) FROM changes) WHERE id = ?",
        Moments.text(now),
        id);
  }

  public static void change(
      Connection connection, String id, Frequency frequency, DateLanguage language)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE subscriptions SET frequency = ?, language = ? WHERE id = ?",
        frequency.code(),
        language.code(),
        id);
  }

  /** There was nothing to send in this period. */
  public static void looked(Connection connection, String id, String period, long told)
      throws SQLException {
    Sql.update(
        connection,
        "UPDATE subscriptions SET looked = ?, told_change = ? WHERE id = ?",
        period,
        told,
        id);
  }

  /** Ends it; answers whether it had not ended before. */
  public static boolean end(Connection connection, String id, State how, Instant now)
      throws SQLException {
    return Sql.update(
            connection,
            "UPDATE subscriptions SET state = ?, ended_at = ?"
                + " WHERE id = ? AND state IN ('ACTIVE', 'PENDING')",
            how.name(),
            Moments.text(now),
            id)
        > 0;
  }

  private static Subscription of(ResultSet row) throws SQLException {
    return new Subscription(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Frequency.get(row.getString(5)),
        DateLanguage.of(row.getString(6)).orElse(DateLanguage.EN),
        State.valueOf(row.getString(7)),
        Instant.parse(row.getString(8)),
        Sql.text(row, "confirmed_at").map(Instant::parse),
        Sql.text(row, "ended_at").map(Instant::parse),
        row.getLong(11),
        row.getString(12));
  }
}
