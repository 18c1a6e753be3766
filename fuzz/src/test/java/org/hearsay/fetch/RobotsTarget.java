package org.hearsay.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The files that tell robots where they may go. */
public final class RobotsTarget {
  private RobotsTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws FetchException {
    WebAddress address = WebAddress.of("https://example.org/news/a", port -> port == 443);
    Robots robots =
        new Robots(
            url -> new Exchange(200, List.of(), input, false),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            "hearsay");
    robots.allows(address);
    Duration delay = robots.delay(address, Duration.ofSeconds(1));
    if (delay.toSeconds() < 1 || delay.toSeconds() > 30) {
      throw new AssertionError("a delay of " + delay);
    }
  }
}
