package org.hearsay.store;

import java.sql.SQLException;
import java.time.InstantSource;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.groups.SketchCache;

/**
 * Keeps reports, every reading of them and what people correct, in a file or on a server.
 *
 * <p>Thread-safe: one thread writes at a time, readers do not wait for it. Failures are {@link
 * StoreException}s whose message tells a person what to do.
 */
public final class RecordStore implements AutoCloseable {
  private static final int GROUPED_AT_ONCE = 256;

  private final Database database;
  private final InstantSource clock;

  /** Used by the writer alone. */
  private final SketchCache sketches = new SketchCache();

  private RecordStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens a store, makes it where there is none, and brings its tables up to date.
   *
   * @param clock tells when something was stored; no record depends on it
   */
  public static RecordStore open(StoreLocation location, InstantSource clock) {
    return grouped(new RecordStore(Database.openOrCreate(location), clock));
  }

  /** Opens a store that must be there. */
  public static RecordStore openExisting(StoreLocation location, InstantSource clock) {
    return grouped(new RecordStore(Database.openExisting(location), clock));
  }

  /** A store of an older version has reports that are in no group yet. */
  private static RecordStore grouped(RecordStore store) {
    int reports = store.read(Readings::reports);
    if (store.read(readings -> readings.groups().reports()) < reports) {
      store.groupAll();
    }
    return store;
  }

  /** Puts all reports into groups that are in none; some at a time, so that it can be stopped. */
  public void groupAll() {
    int grouped = GROUPED_AT_ONCE;
    while (grouped == GROUPED_AT_ONCE) {
      grouped = write(writing -> writing.groupMissing(GROUPED_AT_ONCE));
    }
  }

  /** The database below, for those who check, copy or extend the store. */
  public Database database() {
    return database;
  }

  /** What is written in one go. */
  @FunctionalInterface
  public interface Write<T> {
    T on(Writing writing) throws SQLException;
  }

  /** What is asked of one state of the store. */
  @FunctionalInterface
  public interface Read<T> {
    T on(Readings readings) throws SQLException;
  }

  /** Writes all or nothing; what was written is on the disk when this returns. */
  public <T> T write(Write<T> work) {
    return database.write(
        connection -> {
          boolean done = false;
          try {
            T result =
                work.on(new Writing(connection, database.words(), clock.instant(), sketches));
            done = true;
            return result;
          } finally {
            if (!done) {
              sketches.clear();
            }
          }
        });
  }

  /** Asks one state of the store, whatever is written meanwhile. */
  public <T> T read(Read<T> work) {
    return database.read(connection -> work.on(new Readings(connection, database.words())));
  }

  /** Keeps one record. */
  public Stored put(CrisisRecord record, Keeping keeping) {
    return write(writing -> writing.put(record, keeping));
  }

  /** Whether this engine's reading of the article is there. */
  public boolean isKnown(Article article, RecordProvenance engine) {
    String key = ReadingKey.of(ReadingKey.fingerprint(engine), article);
    return database.read(
        connection ->
            Sql.integer(connection, "SELECT count(*) FROM readings WHERE reading_key = ?", key)
                > 0);
  }

  @Override
  public void close() {
    database.close();
  }
}
