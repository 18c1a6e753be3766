package org.hearsay.store.groups;

import java.sql.SQLException;

/** Carries a failure of the database through code that knows of none. */
final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SQLException failure;

  private SqlFailure(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What is asked of the database. */
  @FunctionalInterface
  interface Asking<T> {
    T ask() throws SQLException;
  }

  /** Asks where no such failure may be declared. */
  static <T> T carried(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Does what may have met such a failure, and lets it out. */
  static <T> T released(Asking<T> work) throws SQLException {
    try {
      return work.ask();
    } catch (SqlFailure e) {
      throw e.failure;
    }
  }
}
