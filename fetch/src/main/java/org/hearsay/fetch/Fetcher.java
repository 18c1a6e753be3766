package org.hearsay.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.fetch.FetchException.Kind;
import org.hearsay.fetch.FetchedPage.Validators;

/**
 * Fetches pages: from public addresses only, each hop of a redirect checked again, at most 15 MiB
 * in at most 20 seconds, as robots.txt allows, and not more than one request a second to a host. A
 * host that is busy is left alone for as long as it asks.
 *
 * <p>Safe to share between threads.
 */
public final class Fetcher implements Closeable {
  /** Under which name a robots.txt speaks to us. */
  static final String NAME = "hearsay";

  static final int MOST_BYTES = 15 << 20;
  private static final int MOST_REDIRECTS = 5;
  private static final Duration DELAY = Duration.ofSeconds(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5";

  private final AddressRules rules;
  private final Transport transport;
  private final HostGate gate;
  private final RetryAfter busy;
  private final Robots robots;
  private final Clock clock;

  Fetcher(AddressRules rules, Clock clock, HostGate.Pause pause, Duration timeout) {
    this.rules = rules;
    this.clock = clock;
    this.transport = new Transport(rules, userAgent(), timeout);
    this.gate = new HostGate(clock, pause);
    this.busy = new RetryAfter(clock);
    this.robots = new Robots(this::robotsText, clock, NAME);
  }

  /** A fetcher for the public web. */
  public static Fetcher ofPublicWeb(Clock clock) {
    return new Fetcher(
        AddressRules.publicWeb(), clock, pause -> Thread.sleep(pause.toMillis()), TIMEOUT);
  }

  private static String userAgent() {
    return "Hearsay/0.1 (reads single news reports when asked; robots.txt name: " + NAME + ")";
  }

  /** The page at an address. */
  public FetchedPage fetch(String url) throws FetchException {
    return fetch(url, Validators.none());
  }

  /** The page at an address, or only the word that it is as these validators describe it. */
  public FetchedPage fetch(String url, Validators known) throws FetchException {
    WebAddress address = WebAddress.of(url, rules.ports());
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!robots.allows(address)) {
        throw new FetchException(Kind.ROBOTS, "the site's robots.txt does not allow it");
      }
      Exchange answer = get(address, headers(known), MOST_BYTES, robots.delay(address, DELAY));
      if (!answer.isRedirect()) {
        return page(address, answer, known);
      }
      address = address.resolve(location(answer), rules.ports());
    }
    throw new FetchException(Kind.STATUS, "more than " + MOST_REDIRECTS + " redirects");
  }

  private Exchange robotsText(String url) throws FetchException {
    WebAddress address = WebAddress.of(url, rules.ports());
    Exchange answer = get(address, List.of(), Robots.MOST_BYTES, DELAY);
    for (int hop = 0; hop < MOST_REDIRECTS && answer.isRedirect(); hop++) {
      address = address.resolve(location(answer), rules.ports());
      answer = get(address, List.of(), Robots.MOST_BYTES, DELAY);
    }
    return answer;
  }

  private Exchange get(
      WebAddress address, List<Exchange.Header> headers, int mostBytes, Duration delay)
      throws FetchException {
    busy.check(address.host());
    try {
      gate.pass(address.host(), delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Kind.UNREACHABLE, "it was interrupted");
    }
    try {
      Exchange answer = transport.get(address, headers, mostBytes);
      busy.heed(address.host(), answer);
      return answer;
    } finally {
      gate.passed(address.host(), delay);
    }
  }

  private static String location(Exchange answer) throws FetchException {
    return answer
        .header("location")
        .orElseThrow(() -> new FetchException(Kind.STATUS, "a redirect leads nowhere"));
  }

  private static List<Exchange.Header> headers(Validators known) {
    List<Exchange.Header> headers = new ArrayList<>();
    headers.add(new Exchange.Header("Accept", ACCEPT));
    known.entityTag().ifPresent(tag -> headers.add(new Exchange.Header("If-None-Match", tag)));
    known
        .lastModified()
        .ifPresent(date -> headers.add(new Exchange.Header("If-Modified-Since", date)));
    return headers;
  }

  private FetchedPage page(WebAddress address, Exchange answer, Validators known)
      throws FetchException {
    boolean unchanged = answer.status() == 304 && !known.equals(Validators.none());
    if (answer.status() != 200 && !unchanged) {
      throw new FetchException(Kind.STATUS, "the server answers with status " + answer.status());
    }
    if (answer.cut()) {
      throw new FetchException(
          Kind.LIMIT, "the page is larger than " + (MOST_BYTES >> 20) + " MiB");
    }
    return new FetchedPage(
        address.toString(),
        answer.body(),
        !unchanged,
        answer.header("content-type").flatMap(Fetcher::charset),
        clock.instant(),
        unchanged ? known : new Validators(answer.header("etag"), answer.header("last-modified")),
        reservations(answer));
  }

  /** Rights that a server reserves against machines that learn from pages. */
  private static List<String> reservations(Exchange answer) {
    List<String> reserved = new ArrayList<>();
    if (answer.header("tdm-reservation").filter(value -> value.strip().equals("1")).isPresent()) {
      reserved.add("tdm-reservation");
    }
    String tags = answer.header("x-robots-tag").orElse("").toLowerCase(Locale.ROOT);
    for (String tag : List.of("noai", "noimageai")) {
      if (List.of(tags.split("[ ,:]+", -1)).contains(tag)) {
        reserved.add(tag);
      }
    }
    return reserved;
  }

  private static Optional<Charset> charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String rest = type.substring(at + "charset=".length()).replace("\"", "");
    int end = rest.indexOf(';');
    try {
      return Optional.of(Charset.forName((end < 0 ? rest : rest.substring(0, end)).strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
