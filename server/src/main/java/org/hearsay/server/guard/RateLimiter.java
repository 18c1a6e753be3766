package org.hearsay.server.guard;

import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests: each key has a bucket that holds what it may ask at once and fills up evenly.
 * Thread-safe; memory is bounded, whatever strangers send.
 */
public final class RateLimiter {
  private static final int MOST_KEYS = 50_000;
  private static final double MILLIS_A_MINUTE = 60_000;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  private record Bucket(double level, long at, Limit limit) {
    Bucket at(long now) {
      double more = Math.max(0, now - at) * limit.perMinute() / MILLIS_A_MINUTE;
      return new Bucket(Math.min(limit.perMinute(), level + more), Math.max(at, now), limit);
    }

    Bucket taken() {
      return new Bucket(level - 1, at, limit);
    }
  }

  public RateLimiter(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Takes one from the bucket of a key.
   *
   * @return empty when it was there, else after how many seconds there will be one
   */
  public OptionalLong take(String key, Limit limit) {
    long now = clock.millis();
    if (buckets.size() >= MOST_KEYS) {
      forget(now);
    }
    double[] missing = new double[1];
    buckets.compute(
        key,
        (k, old) -> {
          Bucket bucket = old == null ? new Bucket(limit.perMinute(), now, limit) : old.at(now);
          missing[0] = 1 - bucket.level();
          return missing[0] > 0 ? bucket : bucket.taken();
        });
    return missing[0] > 0
        ? OptionalLong.of(Math.max(1, (long) Math.ceil(missing[0] * 60 / limit.perMinute())))
        : OptionalLong.empty();
  }

  /** Drops whoever asked little of late; everybody, when that frees nothing. */
  private void forget(long now) {
    buckets.values().removeIf(bucket -> bucket.at(now).level() >= bucket.limit().perMinute() / 2.0);
    if (buckets.size() >= MOST_KEYS) {
      buckets.clear();
    }
  }
}
