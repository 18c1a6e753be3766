package org.hearsay.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * When something that was not taken is tried again: later each time, and not forever.
 *
 * @param first the pause after the first try
 * @param longest no pause is longer
 * @param tries so many in all
 */
public record Backoff(Duration first, Duration longest, int tries) {
  /** Eight tries over some twenty hours, as mail servers expect. */
  public static final Backoff OF_MAIL = new Backoff(Duration.ofMinutes(5), Duration.ofHours(6), 9);

  /** Six tries over half an hour or so: a program is there or is not. */
  public static final Backoff OF_WEBHOOKS =
      new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30), 7);

  /** The pause after so many failed tries, each twice the one before; empty when it is given up. */
  public Optional<Duration> after(int failed) {
    if (failed < 1 || failed >= tries) {
      return Optional.empty();
    }
    long factor = 1L << Math.min(30, failed - 1);
    Duration pause =
        first.compareTo(longest.dividedBy(factor)) > 0 ? longest : first.multipliedBy(factor);
    return Optional.of(pause);
  }
}
