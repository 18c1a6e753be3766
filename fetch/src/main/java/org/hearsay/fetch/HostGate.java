package org.hearsay.fetch;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets requests to one host pass one after the other, with a pause between them. */
final class HostGate {
  /** Waits. */
  interface Pause {
    void sleep(Duration duration) throws InterruptedException;
  }

  private final Clock clock;
  private final Pause pause;
  private final Map<String, Long> nextMillis = new HashMap<>();

  HostGate(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** Waits for the host's turn, and keeps the next request back for the delay. */
  void pass(String host, Duration delay) throws InterruptedException {
    long wait;
    synchronized (nextMillis) {
      long now = clock.millis();
      long turn = Math.max(now, nextMillis.getOrDefault(host, now));
      nextMillis.put(host, turn + delay.toMillis());
      wait = turn - now;
    }
    if (wait > 0) {
      pause.sleep(Duration.ofMillis(wait));
    }
  }

  /** Counts the pause from the end of a request. */
  void passed(String host, Duration delay) {
    synchronized (nextMillis) {
      nextMillis.merge(host, clock.millis() + delay.toMillis(), Math::max);
    }
  }
}
