package org.hearsay.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.server.access.Keys;
import org.hearsay.store.keys.KeyTable;

/**
 * The keys of a store. What was found is remembered for some seconds, so a revoked key ends soon,
 * not at once; when a key was used is written from time to time, by whoever keeps the store up.
 */
final class StoreKeys implements Keys {
  private static final long REMEMBERED_MILLIS = Duration.ofSeconds(5).toMillis();
  private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();
  private static final int MOST = 1000;

  private final KeyTable table;
  private final InstantSource clock;
  private final Map<String, Found> found = new ConcurrentHashMap<>();
  private final Map<String, Long> noted = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private record Found(Optional<String> name, long at) {}

  StoreKeys(KeyTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Optional<String> nameOf(String hash) {
    long now = clock.millis();
    Found known = found.get(hash);
    if (known == null || now - known.at() > REMEMBERED_MILLIS) {
      known = new Found(table.nameOf(hash), now);
      if (found.size() >= MOST) {
        found.clear();
      }
      found.put(hash, known);
    }
    known.name().ifPresent(used::add);
    return known.name();
  }

  @Override
  public boolean exist() {
    return table.all().stream().anyMatch(key -> key.revoked().isEmpty());
  }

  /** Writes which keys were used, each at most once an hour. */
  void noteUses() {
    long now = clock.millis();
    for (String name : used) {
      Long before = noted.get(name);
      if (before == null || now - before >= HOUR_MILLIS) {
        noted.put(name, now);
        table.used(name);
      }
      used.remove(name);
    }
  }
}
