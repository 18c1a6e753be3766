package org.hearsay.signup.subscriber;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.signup.secret.Hashes;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** What links in mails are known by, within a transaction: the store has hashes of tokens alone. */
public final class Links {
  /** A second press of the button, or of a reader's other program, works for so long. */
  private static final Duration USABLE_AGAIN = Duration.ofMinutes(10);

  private Links() {}

  /** What a link is for. */
  public enum Purpose {
    /** Confirms that the news are wanted. */
    CONFIRM(Duration.ofHours(48)),
    /** Ends them, and nothing else: it stands in the head of mails, which programs read. */
    LEAVE(Duration.ofDays(400)),
    /** Shows and changes what is kept of the subscriber. */
    MANAGE(Duration.ofDays(400));

    private final Duration valid;

    Purpose(Duration valid) {
      this.valid = valid;
    }
  }

  /** Keeps the hash of a new token. */
  public static void add(
      Connection connection, String token, String subscription, Purpose purpose, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO signup_tokens (token_hash, subscription, purpose, made_at, ends_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        Hashes.of(token),
        subscription,
        purpose.name(),
        Moments.text(now),
        Moments.text(now.plus(purpose.valid)));
  }

  /** The subscription that a token leads to for this purpose now. */
  public static Optional<Subscription> find(
      Connection connection, String token, Purpose purpose, Instant now) throws SQLException {
    Optional<String> id =
        Sql.first(
            connection,
            row -> row.getString(1),
            "SELECT subscription FROM signup_tokens WHERE token_hash = ? AND purpose = ?"
                + " AND ends_at > ? AND (used_at IS NULL OR used_at > ?)",
            Hashes.of(token),
            purpose.name(),
            Moments.text(now),
            Moments.text(now.minus(USABLE_AGAIN)));
    return id.isPresent() ? Subscriptions.find(connection, id.get()) : Optional.empty();
  }

  /** The token was used, now or before. */
  public static void use(Connection connection, String token, Instant now) throws SQLException {
    Sql.update(
        connection,
        "UPDATE signup_tokens SET used_at = ? WHERE token_hash = ? AND used_at IS NULL",
        Moments.text(now),
        Hashes.of(token));
  }

  /** Links for confirming lead nowhere any more: what they were for was ended. */
  public static void dropConfirming(Connection connection, String subscription)
      throws SQLException {
    Sql.update(
        connection,
        "DELETE FROM signup_tokens WHERE subscription = ? AND purpose = 'CONFIRM'",
        subscription);
  }

  /** Drops what is of no use any more. */
  public static void tidy(Connection connection, Instant now) throws SQLException {
    Sql.update(connection, "DELETE FROM signup_tokens WHERE ends_at < ?", Moments.text(now));
  }
}
