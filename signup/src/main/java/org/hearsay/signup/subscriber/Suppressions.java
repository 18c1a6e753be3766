package org.hearsay.signup.subscriber;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** Addresses that are never written to again, as hashes, within a transaction. */
public final class Suppressions {
  private Suppressions() {}

  /** Why an address is not written to. */
  public enum Reason {
    /** Its owner had all that was kept of it erased. */
    ERASED,
    /** The operator was asked to. */
    ASKED
  }

  public static void add(Connection connection, String addressHash, Reason reason, Instant now)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO suppressions (address_hash, reason, since) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        addressHash,
        reason.name(),
        Moments.text(now));
  }

  /** It may be written to again; answers whether it was on the list. */
  public static boolean lift(Connection connection, String addressHash) throws SQLException {
    return Sql.update(connection, "DELETE FROM suppressions WHERE address_hash = ?", addressHash)
        > 0;
  }

  public static boolean holds(Connection connection, String addressHash) throws SQLException {
    return Sql.integer(
            connection, "SELECT count(*) FROM suppressions WHERE address_hash = ?", addressHash)
        > 0;
  }
}
