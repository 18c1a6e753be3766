package org.hearsay.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends no faster than a pace; whoever is too fast waits. Safe to share between threads. */
public final class PacedTransport implements Transport {
  private static final int MOST_DOMAINS = 10_000;

  private final Transport transport;
  private final Pace pace;
  private final InstantSource clock;
  private final Pause pause;
  private final Map<String, Instant> nextOfDomain =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST_DOMAINS;
        }
      };
  private Instant next = Instant.EPOCH;

  /** Waits. */
  interface Pause {
    void pause(Duration time) throws InterruptedException;
  }

  PacedTransport(Transport transport, Pace pace, InstantSource clock, Pause pause) {
    this.transport = transport;
    this.pace = pace;
    this.clock = clock;
    this.pause = pause;
  }

  public static PacedTransport of(Transport transport, Pace pace, InstantSource clock) {
    return new PacedTransport(transport, pace, clock, time -> Thread.sleep(time.toMillis()));
  }

  @Override
  public Outcome send(Message message) {
    try {
      Duration wait = turn(message.domain());
      if (!wait.isZero()) {
        pause.pause(wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.notNow(0, "it was interrupted before it was sent");
    }
    return transport.send(message);
  }

  /** Takes the next turn; answers how long until then. */
  private synchronized Duration turn(String domain) {
    Instant now = clock.instant();
    Instant turn = latest(now, latest(next, nextOfDomain.getOrDefault(domain, Instant.EPOCH)));
    next = latest(next, now).plus(pace.between());
    nextOfDomain.put(domain, turn.plus(pace.betweenOfDomain()));
    return Duration.between(now, turn);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
