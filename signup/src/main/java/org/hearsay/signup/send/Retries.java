package org.hearsay.signup.send;

import java.time.Duration;
import java.util.Optional;

/** When something that was not taken is tried again: later each time, and not for ever. */
final class Retries {
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST = 9;

  private Retries() {}

  /** The pause after so many tries; empty when it is given up. */
  static Optional<Duration> after(int tries) {
    if (tries >= MOST) {
      return Optional.empty();
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(20, Math.max(0, tries - 1)));
    return Optional.of(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
  }
}
