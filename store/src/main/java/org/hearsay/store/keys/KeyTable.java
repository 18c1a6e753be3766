package org.hearsay.store.keys;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/**
 * The keys that programs send, of which the store knows only hashes. A name is given once, also
 * after its key was revoked, so that the history of reviews stays clear. Thread-safe.
 */
public final class KeyTable {
  private final Database database;
  private final InstantSource clock;

  public KeyTable(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A key as people are shown it.
   *
   * @param used when it was last used, to the hour
   */
  public record Key(
      String name, Instant created, Optional<Instant> used, Optional<Instant> revoked) {}

  /** Keeps the hash of a new key; answers whether the name was free. */
  public boolean add(String name, String hash) {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "INSERT INTO api_keys (name, key_hash, created_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                    name,
                    hash,
                    now()))
        > 0;
  }

  /** Ends a key; answers whether there was one. */
  public boolean revoke(String name) {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "UPDATE api_keys SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL",
                    now(),
                    name))
        > 0;
  }

  /** All there ever were, by name. */
  public List<Key> all() {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row ->
                    new Key(
                        row.getString(1),
                        Instant.parse(row.getString(2)),
                        Sql.text(row, "used_at").map(Instant::parse),
                        Sql.text(row, "revoked_at").map(Instant::parse)),
                "SELECT name, created_at, used_at, revoked_at FROM api_keys ORDER BY name"));
  }

  /** The name of the key with this hash that nobody revoked. */
  public Optional<String> nameOf(String hash) {
    return database.read(
        connection ->
            Sql.first(
                connection,
                row -> row.getString(1),
                "SELECT name FROM api_keys WHERE key_hash = ? AND revoked_at IS NULL",
                hash));
  }

  /** A key was used in this hour. */
  public void used(String name) {
    database.write(
        connection ->
            Sql.update(
                connection,
                "UPDATE api_keys SET used_at = ? WHERE name = ?",
                clock.instant().truncatedTo(ChronoUnit.HOURS).toString(),
                name));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
