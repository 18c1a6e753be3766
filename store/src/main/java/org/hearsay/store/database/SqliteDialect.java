package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.store.database.StoreException.Kind;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite: a write-ahead log that is flushed with each commit, so that readers and the writer do not
 * wait for one another and what is committed outlives a crash of the machine.
 */
final class SqliteDialect implements Dialect {
  private static final int MOST_WAIT_MILLIS = 30_000;
  private static final int PRIMARY = 0xff;

  /** So much of the file each reader keeps. */
  private static final int READER_KIB = 4096;

  private final StoreLocation location;

  SqliteDialect(StoreLocation location) {
    this.location = location;
  }

  @Override
  public Connection openWriter() throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return config.createConnection(location.jdbcUrl());
  }

  @Override
  public Connection openReader() throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(TransactionMode.DEFERRED);
    Connection connection = config.createConnection(location.jdbcUrl());
    Sql.update(connection, "PRAGMA query_only = 1");
    Sql.update(connection, "PRAGMA cache_size = -" + READER_KIB);
    return connection;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(MOST_WAIT_MILLIS);
    return config;
  }

  @Override
  public void beginWrite(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public void beginRead(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public String migrations() {
    return "sqlite";
  }

  @Override
  public String blobType() {
    return "BLOB";
  }

  @Override
  public String keysOnly() {
    return "WITHOUT ROWID";
  }

  @Override
  public List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    for (String line : Sql.list(connection, row -> row.getString(1), "PRAGMA integrity_check")) {
      if (!line.equals("ok")) {
        faults.add("integrity: " + line);
      }
    }
    faults.addAll(
        Sql.list(
            connection,
            row -> "a row of " + row.getString(1) + " refers to nothing in " + row.getString(3),
            "PRAGMA foreign_key_check"));
    return List.copyOf(faults);
  }

  @Override
  public WordIndex words() {
    return new SqliteWords("report_words");
  }

  @Override
  public WordIndex factWords() {
    return new SqliteWords("joined_words");
  }

  @Override
  public StoreException explain(SQLException failure) {
    String place = location.shown();
    if (!(failure instanceof SQLiteException sqlite)) {
      return new StoreException(
          Kind.UNREACHABLE,
          "SQLite cannot be started for "
              + place
              + " (it unpacks its library into the folder for temporary files): "
              + deepest(failure),
          failure);
    }
    int code = sqlite.getResultCode().code & PRIMARY;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return lasting(Kind.FULL, "the disk is full, nothing more can be kept in " + place, failure);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return lasting(Kind.READ_ONLY, place + " or its folder may not be written", failure);
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return lasting(
          Kind.BUSY, "another program has been writing to " + place + " for too long", failure);
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return lasting(Kind.DAMAGED, place + " is not a store of Hearsay", failure);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return lasting(
          Kind.DAMAGED,
          place + " is damaged: restore a backup (hearsay store restore), and check the disk",
          failure);
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return lasting(
          Kind.DISK,
          "the disk failed under " + place + " (" + sqlite.getResultCode() + ")",
          failure);
    }
    return new StoreException(
        Kind.STATEMENT, "the store " + place + " failed: " + failure.getMessage(), failure);
  }

  private static String deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static StoreException lasting(Kind kind, String message, SQLException failure) {
    return new StoreException(kind, message, failure);
  }
}
