package org.hearsay.signup.ask;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.Frequency;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** Forms that were sent and not looked at yet, within a transaction. */
final class Requests {
  private Requests() {}

  /** What a form asks for. */
  record Request(
      String id,
      String list,
      EmailAddress address,
      Frequency frequency,
      DateLanguage language,
      int textVersion,
      Sender sender,
      Instant asked) {}

  static void add(Connection connection, Request one) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO signup_requests (id, list, address, frequency, language, text_version, client,"
            + " agent, form_url, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.id(),
        one.list(),
        one.address().text(),
        one.frequency().code(),
        one.language().code(),
        one.textVersion(),
        one.sender().client(),
        one.sender().agent(),
        one.sender().form(),
        Moments.text(one.asked()));
  }

  /** The one that waits longest, which is gone when the transaction ends. */
  static Optional<Request> take(Connection connection) throws SQLException {
    Optional<Request> first =
        Sql.first(
            connection,
            Requests::of,
            "SELECT id, list, address, frequency, language, text_version, client, agent, form_url,"
                + " asked_at FROM signup_requests ORDER BY asked_at, id LIMIT 1");
    if (first.isPresent()) {
      Sql.update(connection, "DELETE FROM signup_requests WHERE id = ?", first.get().id());
    }
    return first;
  }

  private static Request of(ResultSet row) throws SQLException {
    return new Request(
        row.getString(1),
        row.getString(2),
        new EmailAddress(row.getString(3)),
        Frequency.get(row.getString(4)),
        DateLanguage.of(row.getString(5)).orElse(DateLanguage.EN),
        row.getInt(6),
        new Sender(row.getString(7), row.getString(8), row.getString(9)),
        Instant.parse(row.getString(10)));
  }
}
