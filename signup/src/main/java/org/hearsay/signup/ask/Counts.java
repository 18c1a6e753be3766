package org.hearsay.signup.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** Counts what is limited, within a transaction: what was let through stands there for a day. */
final class Counts {
  static final Duration DAY = Duration.ofHours(24);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
  private static final int FORMS_AN_HOUR = 10;
  private static final int MAILS_A_DAY = 3;

  private static final String CLIENT = "form";
  private static final String MAILBOX = "mail";

  private Counts() {}

  /** Whether one more form of a client is taken: ten an hour are. */
  static boolean takeForm(Connection connection, String clientHash, Instant now)
      throws SQLException {
    if (since(connection, CLIENT, clientHash, now.minus(HOUR)) >= FORMS_AN_HOUR) {
      return false;
    }
    add(connection, CLIENT, clientHash, now);
    return true;
  }

  /** Whether one more mail may go to a mailbox: one in ten minutes, three a day. */
  static boolean takeMail(Connection connection, String mailboxHash, Instant now)
      throws SQLException {
    if (since(connection, MAILBOX, mailboxHash, now.minus(BETWEEN_MAILS)) > 0
        || since(connection, MAILBOX, mailboxHash, now.minus(DAY)) >= MAILS_A_DAY) {
      return false;
    }
    add(connection, MAILBOX, mailboxHash, now);
    return true;
  }

  static void tidy(Connection connection, Instant now) throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM signup_counts WHERE counted_at <= ?",
        Moments.text(now.minus(DAY)));
  }

  private static int since(Connection connection, String what, String hash, Instant after)
      throws SQLException {
    return Sql.integer(
        connection,
        "SELECT count(*) FROM signup_counts WHERE what = ? AND key_hash = ? AND counted_at > ?",
        what,
        hash,
        Moments.text(after));
  }

  private static void add(Connection connection, String what, String hash, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO signup_counts (what, key_hash, counted_at) VALUES (?, ?, ?)",
        what,
        hash,
        Moments.text(now));
  }
}
