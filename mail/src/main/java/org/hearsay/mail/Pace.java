package org.hearsay.mail;

import java.time.Duration;

/**
 * How fast messages may go out.
 *
 * @param between at least so long between two messages
 * @param betweenOfDomain at least so long between two to one domain
 */
public record Pace(Duration between, Duration betweenOfDomain) {
  /** Ten a second, two a second to one domain. */
  public static final Pace USUAL = new Pace(Duration.ofMillis(100), Duration.ofMillis(500));

  public Pace {
    if (between.isNegative() || betweenOfDomain.isNegative()) {
      throw new IllegalArgumentException("a pause is not negative");
    }
  }
}
