package org.hearsay.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.fetch.FetchException.Kind;

/**
 * Leaves hosts alone as long as they ask to be (statuses 429 and 503, header Retry-After).
 *
 * <p>Safe to share between threads.
 */
final class RetryAfter {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final Duration USUAL = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Clock clock;
  private final Map<String, Instant> until = new ConcurrentHashMap<>();

  RetryAfter(Clock clock) {
    this.clock = clock;
  }

  /** Fails while the host is to be left alone: it is not asked at all. */
  void check(String host) throws FetchException {
    Instant end = until.getOrDefault(host, Instant.MIN);
    if (clock.instant().isBefore(end)) {
      throw busy(Duration.between(clock.instant(), end));
    }
  }

  /** Fails, and remembers for how long, when the answer is that the host is busy. */
  void heed(String host, Exchange answer) throws FetchException {
    if (answer.status() != TOO_MANY_REQUESTS && answer.status() != UNAVAILABLE) {
      return;
    }
    Duration asked = answer.header("retry-after").flatMap(this::read).orElse(USUAL);
    Duration wait = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    until.put(host, clock.instant().plus(wait));
    throw busy(wait);
  }

  private static FetchException busy(Duration wait) {
    return new FetchException(
        Kind.BUSY,
        "the server is busy and asks to be left alone for " + Math.max(1, wait.toSeconds()) + " s");
  }

  /** A number of seconds, or the moment when to come back. */
  private Optional<Duration> read(String value) {
    String text = value.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant end = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), end);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
