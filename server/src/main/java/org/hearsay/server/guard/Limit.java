package org.hearsay.server.guard;

/**
 * So many requests a minute; as many may come at once.
 *
 * @param perMinute how many
 */
public record Limit(int perMinute) {
  public Limit {
    if (perMinute < 1) {
      throw new IllegalArgumentException("a limit lets something through: " + perMinute);
    }
  }
}
