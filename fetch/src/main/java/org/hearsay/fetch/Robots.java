package org.hearsay.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.fetch.FetchException.Kind;

/**
 * What sites ask of robots (RFC 9309): read at most once in a day, obeyed. Where the file is
 * missing (4xx) all is allowed, where it cannot be had (5xx, no answer) nothing is.
 */
final class Robots {
  /** More than the 500 KiB that have to be read. */
  static final int MOST_BYTES = 1 << 20;

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** Gets the answer for a robots.txt, behind all redirects. */
  interface Source {
    Exchange get(String url) throws FetchException;
  }

  private record Kept(BaseRobotRules rules, Instant until) {}

  private final Source source;
  private final Clock clock;
  private final List<String> names;
  private final Map<String, Kept> sites = new ConcurrentHashMap<>();

  Robots(Source source, Clock clock, String name) {
    this.source = source;
    this.clock = clock;
    this.names = List.of(name);
  }

  boolean allows(WebAddress address) throws FetchException {
    return rules(address).isAllowed(address.toString());
  }

  /** How long a site asks to wait between requests; at least the given time. */
  Duration delay(WebAddress address, Duration least) throws FetchException {
    long asked = rules(address).getCrawlDelay();
    Duration delay = asked > 0 ? Duration.ofMillis(asked) : least;
    Duration bounded = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    return bounded.compareTo(least) < 0 ? least : bounded;
  }

  private BaseRobotRules rules(WebAddress address) throws FetchException {
    Kept kept = sites.get(address.site());
    if (kept == null || !clock.instant().isBefore(kept.until())) {
      kept = new Kept(read(address.site() + "/robots.txt"), clock.instant().plus(KEPT));
      sites.put(address.site(), kept);
    }
    return kept.rules();
  }

  private BaseRobotRules read(String url) throws FetchException {
    Exchange answer;
    try {
      answer = source.get(url);
    } catch (FetchException e) {
      if (e.kind() == Kind.REFUSED || e.kind() == Kind.BUSY) {
        throw e;
      }
      return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    }
    if (answer.status() == 200) {
      return new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0)
          .parseContent(url, answer.body(), "text/plain", names);
    }
    boolean missing = answer.status() >= 300 && answer.status() < 500;
    return new SimpleRobotRules(missing ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
  }
}
