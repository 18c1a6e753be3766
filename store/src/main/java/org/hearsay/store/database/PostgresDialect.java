package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.hearsay.store.database.StoreException.Kind;

/** PostgreSQL: one lock of our own keeps writers one at a time, rows come through a cursor. */
final class PostgresDialect implements Dialect {
  /** Any number that nobody else uses: "hearsay" on a telephone. */
  private static final long WRITER_LOCK = 4_327_729L;

  private static final String ROWS_AT_ONCE = "100";

  private final StoreLocation location;

  PostgresDialect(StoreLocation location) {
    this.location = location;
  }

  @Override
  public Connection openWriter() throws SQLException {
    Connection connection = open();
    Sql.update(connection, "SET lock_timeout = '30s'");
    return connection;
  }

  @Override
  public Connection openReader() throws SQLException {
    Connection connection = open();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  private Connection open() throws SQLException {
    Properties properties = location.login();
    properties.setProperty("defaultRowFetchSize", ROWS_AT_ONCE);
    properties.setProperty("ApplicationName", "hearsay");
    return DriverManager.getConnection(location.jdbcUrl(), properties);
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement lock = connection.createStatement()) {
      lock.execute("SELECT pg_advisory_xact_lock(" + WRITER_LOCK + ")");
    }
  }

  @Override
  public void beginRead(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public String migrations() {
    return "postgresql";
  }

  @Override
  public String blobType() {
    return "BYTEA";
  }

  @Override
  public String keysOnly() {
    return "";
  }

  /** The server looks after its files itself. */
  @Override
  public List<String> faults(Connection connection) {
    return List.of();
  }

  @Override
  public WordIndex words() {
    return new PostgresWords("report_words", "report");
  }

  @Override
  public WordIndex factWords() {
    return new PostgresWords("joined_words", "fact");
  }

  @Override
  public StoreException explain(SQLException failure) {
    String place = location.shown();
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String said = failure.getMessage();
    if (state.startsWith("53")) {
      return new StoreException(
          Kind.FULL, "the server of " + place + " has no room left: " + said, failure);
    }
    if (state.equals("25006") || state.equals("42501")) {
      return new StoreException(Kind.READ_ONLY, place + " may not be written: " + said, failure);
    }
    if (state.equals("55P03")) {
      return new StoreException(
          Kind.BUSY, "another program has been writing to " + place + " for too long", failure);
    }
    if (state.startsWith("08")
        || state.startsWith("28")
        || state.startsWith("57P")
        || state.startsWith("3D")) {
      return new StoreException(Kind.UNREACHABLE, place + " cannot be reached: " + said, failure);
    }
    if (state.startsWith("58")) {
      return new StoreException(Kind.DISK, "the disk failed under " + place + ": " + said, failure);
    }
    if (state.startsWith("XX")) {
      return new StoreException(Kind.DAMAGED, place + " is damaged: " + said, failure);
    }
    return new StoreException(Kind.STATEMENT, "the store " + place + " failed: " + said, failure);
  }
}
