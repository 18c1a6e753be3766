package org.hearsay.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.hearsay.store.database.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An open database with up-to-date tables: one writer at a time, any number of readers beside it.
 *
 * <p>Thread-safe. What {@link #write} did is on the disk when it returns, and is not there at all
 * when it fails.
 */
public final class Database implements AutoCloseable {
  /** So many connections of readers are kept for the next. */
  private static final int MOST_IDLE = 50;

  private final StoreLocation location;
  private final Dialect dialect;
  private final BlockingDeque<Connection> idleReaders = new LinkedBlockingDeque<>(MOST_IDLE);
  private final Object writing = new Object();
  private @Nullable Connection writer;

  private Database(StoreLocation location, Dialect dialect) {
    this.location = location;
    this.dialect = dialect;
  }

  /** Opens a database, makes it where there is none, and brings its tables up to date. */
  public static Database openOrCreate(StoreLocation location) {
    location.file().ifPresent(Database::makeFolder);
    return open(location, List.of());
  }

  /** Opens a database that must be there, and brings its tables up to date. */
  public static Database openExisting(StoreLocation location) {
    if (location.file().isPresent() && !Files.exists(location.file().get())) {
      throw new StoreException(Kind.REFUSED, "there is no store at " + location.shown());
    }
    return open(location, List.of());
  }

  /** Opens a database with further migrations, as tests have them. */
  static Database open(StoreLocation location, List<String> moreMigrations) {
    Dialect dialect =
        location.file().isPresent() ? new SqliteDialect(location) : new PostgresDialect(location);
    Database database = new Database(location, dialect);
    database.writeOutside(
        connection -> {
          new Migrations(location, dialect, moreMigrations).bringUpToDate(connection);
          return true;
        });
    return database;
  }

  public StoreLocation location() {
    return location;
  }

  /** The full-text index over reports. */
  public WordIndex words() {
    return dialect.words();
  }

  /** The full-text index over what reports say together. */
  public WordIndex factWords() {
    return dialect.factWords();
  }

  /** Does all of the work or nothing of it, as the only writer. */
  public <T> T write(Sql.Work<T> work) {
    return writeOutside(
        connection -> {
          dialect.beginWrite(connection);
          T result = work.on(connection);
          connection.setAutoCommit(true);
          return result;
        });
  }

  /** Reads one state of the store, whatever is written meanwhile. */
  public <T> T read(Sql.Work<T> work) {
    Connection connection = null;
    boolean done = false;
    try {
      connection = idleReaders.pollFirst();
      if (connection == null) {
        connection = dialect.openReader();
      }
      dialect.beginRead(connection);
      T result = work.on(connection);
      connection.setAutoCommit(true);
      done = idleReaders.offerFirst(connection);
      return result;
    } catch (SQLException e) {
      closeIdle();
      throw dialect.explain(e);
    } finally {
      if (!done) {
        closeQuietly(connection);
      }
    }
  }

  /** After a failure the other connections may be broken as well. */
  private void closeIdle() {
    List<Connection> idle = new ArrayList<>();
    idleReaders.drainTo(idle);
    idle.forEach(Database::closeQuietly);
  }

  /** What the database itself finds wrong with its files. */
  public List<String> faults() {
    return writeOutside(dialect::faults);
  }

  /** The failure in words that tell a person what to do. */
  public StoreException explain(SQLException failure) {
    return dialect.explain(failure);
  }

  @Override
  public void close() {
    synchronized (writing) {
      closeQuietly(writer);
      writer = null;
    }
    closeIdle();
  }

  /** Work that sees to its transactions itself. After a failure the connection is given up. */
  private <T> T writeOutside(Sql.Work<T> work) {
    synchronized (writing) {
      boolean done = false;
      try {
        Connection connection = writer;
        if (connection == null) {
          connection = dialect.openWriter();
          writer = connection;
        }
        T result = work.on(connection);
        done = true;
        return result;
      } catch (SQLException e) {
        throw dialect.explain(e);
      } finally {
        if (!done) {
          closeQuietly(writer);
          writer = null;
        }
      }
    }
  }

  private static void makeFolder(Path file) {
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    try {
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
    } catch (IOException e) {
      throw new StoreException(
          Kind.READ_ONLY, "the folder " + folder.get() + " cannot be made: " + e.getMessage(), e);
    }
  }

  private static void closeQuietly(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // Nothing is lost: what was not committed is to be dropped.
        return;
      }
    }
  }
}
