package org.hearsay.digest;

import java.time.Instant;

/**
 * A state of a store between two digests.
 *
 * @param change number of the newest change that was known
 * @param at when that was looked at
 */
public record Point(long change, Instant at) {
  /** Before everything. */
  public static final Point START = new Point(0, Instant.EPOCH);
}
