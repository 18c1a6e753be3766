package org.hearsay.signup.consent;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** The record of consents within a transaction: rows are added, never changed. */
public final class Consents {
  private static final String COLUMNS =
      "number, subscription, list, address, act, frequency, text_version, text_hash, client,"
          + " agent, form_url, happened_at";

  private Consents() {}

  /** Whose consent it is, and to what. */
  public record Subject(
      String subscription, String list, String address, String frequency, ConsentText text) {}

  /** Adds a row. */
  public static void add(
      Connection connection, Subject subject, Act act, Sender sender, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO consents ("
            + COLUMNS
            + ") SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
            + " FROM consents",
        subject.subscription(),
        subject.list(),
        subject.address(),
        act.name(),
        subject.frequency(),
        subject.text().version(),
        subject.text().hash(),
        sender.client(),
        sender.agent(),
        sender.form(),
        Moments.text(now));
  }

  /** All of a subscription, in order. */
  public static List<Consent> of(Connection connection, String subscription) throws SQLException {
    return Sql.list(
        connection,
        Consents::of,
        "SELECT " + COLUMNS + " FROM consents WHERE subscription = ? ORDER BY number",
        subscription);
  }

  /** The newest ones of a list. */
  public static List<Consent> newest(Connection connection, String list, int most)
      throws SQLException {
    return Sql.list(
        connection,
        Consents::of,
        "SELECT " + COLUMNS + " FROM consents WHERE list = ? ORDER BY number DESC LIMIT ?",
        list,
        most);
  }

  /** The version of the words that a subscriber saw last. */
  public static int version(Connection connection, String subscription) throws SQLException {
    return Sql.integer(
        connection,
        "SELECT coalesce(max(text_version), 1) FROM consents WHERE subscription = ?",
        subscription);
  }

  private static Consent of(ResultSet row) throws SQLException {
    return new Consent(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Act.valueOf(row.getString(5)),
        row.getString(6),
        row.getInt(7),
        row.getString(8),
        new Sender(row.getString(9), row.getString(10), row.getString(11)),
        Instant.parse(row.getString(12)));
  }
}
