package org.hearsay.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.fetch.FetchException.Kind;
import org.hearsay.fetch.FetchedPage.Validators;
import org.junit.jupiter.api.Test;

class PoliteFetchTest {
  private static Kind refusal(Site site, String path) throws IOException {
    try (Fetcher fetcher = site.fetcher()) {
      return assertThrows(FetchException.class, () -> fetcher.fetch(site.url(path))).kind();
    }
  }

  @Test
  void aPageComesWithItsAddressTimeAndEncoding() throws IOException {
    try (Site site =
            new Site()
                .on(
                    "/a",
                    exchange -> {
                      exchange
                          .getResponseHeaders()
                          .add("Content-Type", "text/html; charset=\"windows-1251\"");
                      Site.reply(exchange, 200, "text");
                    });
        Fetcher fetcher = site.fetcher()) {
      FetchedPage page = fetcher.fetch(site.url("/a#part"));
      assertEquals(site.url("/a"), page.url());
      assertArrayEquals("text".getBytes(StandardCharsets.UTF_8), page.bytes());
      assertEquals("windows-1251", page.charset().orElseThrow().name());
      assertEquals(Instant.parse("2022-01-18T09:30:01Z"), page.retrievedAt());
    }
  }

  @Test
  void robotsTextIsObeyed() throws IOException {
    try (Site site = new Site().page("/a", "text").page("/private/b", "text")) {
      site.page("/robots.txt", "User-agent: *\nDisallow: /private\n");
      assertEquals(Kind.ROBOTS, refusal(site, "/private/b"));
      site.page("/robots.txt", "User-agent: hearsay\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
      assertEquals(Kind.ROBOTS, refusal(site, "/a"));
      assertFalse(site.asked.contains("/a"));
    }
  }

  @Test
  void aMissingRobotsTextAllowsAll() throws IOException {
    for (int status : List.of(404, 403, 410)) {
      try (Site site = new Site().page("/a", "text");
          Fetcher fetcher = site.fetcher()) {
        site.on("/robots.txt", exchange -> Site.reply(exchange, status, "no"));
        assertTrue(fetcher.fetch(site.url("/a")).changed());
      }
    }
  }

  @Test
  void aBrokenServerOfRobotsTextAllowsNothing() throws IOException {
    for (int status : List.of(500, 502)) {
      try (Site site = new Site().page("/a", "text")) {
        site.on("/robots.txt", exchange -> Site.reply(exchange, status, "no"));
        assertEquals(Kind.ROBOTS, refusal(site, "/a"));
      }
    }
  }

  @Test
  void aLongRobotsTextIsReadToItsEnd() throws IOException {
    String filler = String.join("", Collections.nCopies(20_000, "Disallow: /other/elsewhere\n"));
    assertTrue(filler.length() > 512_000);
    try (Site site = new Site().page("/private", "text")) {
      site.page("/robots.txt", "User-agent: *\n" + filler + "Disallow: /private\n");
      assertEquals(Kind.ROBOTS, refusal(site, "/private"));
    }
  }

  @Test
  void robotsTextBehindRedirectsCounts() throws IOException {
    try (Site site = new Site().page("/a", "text")) {
      site.redirect("/robots.txt", "/moved.txt")
          .page("/moved.txt", "User-agent: *\nDisallow: /a\n");
      assertEquals(Kind.ROBOTS, refusal(site, "/a"));
    }
  }

  @Test
  void robotsTextIsAskedForOnceADay() throws IOException {
    try (Site site = new Site().page("/a", "text");
        Fetcher fetcher = site.fetcher()) {
      fetcher.fetch(site.url("/a"));
      fetcher.fetch(site.url("/a"));
      assertEquals(1, Collections.frequency(site.asked, "/robots.txt"));
      site.later(Duration.ofHours(25));
      fetcher.fetch(site.url("/a"));
      assertEquals(2, Collections.frequency(site.asked, "/robots.txt"));
    }
  }

  @Test
  void aHostIsAskedAtMostOnceASecond() throws IOException {
    try (Site site = new Site().page("/a", "text").page("/b", "text");
        Fetcher fetcher = site.fetcher()) {
      fetcher.fetch(site.url("/a"));
      fetcher.fetch(site.url("/b"));
      assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), site.pauses);
    }
  }

  @Test
  void aLongerDelayThatTheSiteAsksForIsKept() throws IOException {
    try (Site site = new Site().page("/a", "text").page("/b", "text");
        Fetcher fetcher = site.fetcher()) {
      site.page("/robots.txt", "User-agent: *\nCrawl-delay: 4\n");
      fetcher.fetch(site.url("/a"));
      fetcher.fetch(site.url("/b"));
      assertEquals(Duration.ofSeconds(4), site.pauses.get(site.pauses.size() - 1));
    }
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws IOException {
    try (Site site = new Site();
        Fetcher fetcher = site.fetcher()) {
      site.on(
          "/a",
          exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            Site.reply(exchange, known ? 304 : 200, "text");
          });
      FetchedPage first = fetcher.fetch(site.url("/a"));
      assertEquals(new Validators(Optional.of("\"v1\""), Optional.empty()), first.validators());
      FetchedPage second = fetcher.fetch(site.url("/a"), first.validators());
      assertFalse(second.changed());
      assertEquals(first.validators(), second.validators());
    }
  }

  @Test
  void weSayWhoWeAreAndKeepNoCookies() throws IOException {
    try (Site site = new Site();
        Fetcher fetcher = site.fetcher()) {
      site.on(
          "/a",
          exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "a=b");
            Site.reply(exchange, 200, "text");
          });
      fetcher.fetch(site.url("/a"));
      fetcher.fetch(site.url("/a"));
      assertTrue(
          site.lastHeaders.get("user-agent").startsWith("Hearsay/"), site.lastHeaders.toString());
      assertFalse(site.lastHeaders.containsKey("cookie"));
      assertFalse(site.lastHeaders.containsKey("referer"));
    }
  }

  @Test
  void reservedRightsAreNoted() throws IOException {
    try (Site site = new Site();
        Fetcher fetcher = site.fetcher()) {
      site.on(
          "/a",
          exchange -> {
            exchange.getResponseHeaders().add("tdm-reservation", "1");
            exchange.getResponseHeaders().add("X-Robots-Tag", "noindex, noai");
            Site.reply(exchange, 200, "text");
          });
      assertEquals(
          List.of("tdm-reservation", "noai"), fetcher.fetch(site.url("/a")).reservations());
    }
  }

  @Test
  void anAnswerThatIsNoPageIsAReason() throws IOException {
    try (Site site = new Site()) {
      assertEquals(Kind.STATUS, refusal(site, "/nowhere"));
    }
  }

  @Test
  void aBusyServerIsLeftAloneForAsLongAsItAsks() throws IOException {
    try (Site site =
            new Site()
                .on(
                    "/a",
                    exchange -> {
                      exchange.getResponseHeaders().add("Retry-After", "120");
                      Site.reply(exchange, 429, "slow down");
                    })
                .page("/b", "text");
        Fetcher fetcher = site.fetcher()) {
      assertEquals(Kind.BUSY, refused(fetcher, site.url("/a")));
      site.later(Duration.ofSeconds(60));
      assertEquals(Kind.BUSY, refused(fetcher, site.url("/b")));
      assertFalse(site.asked.contains("/b"));
      site.later(Duration.ofSeconds(61));
      assertTrue(fetcher.fetch(site.url("/b")).changed());
    }
  }

  @Test
  void aBusyServerMayNameTheMoment() throws IOException {
    try (Site site =
            new Site()
                .on(
                    "/a",
                    exchange -> {
                      exchange
                          .getResponseHeaders()
                          .add("Retry-After", "Tue, 18 Jan 2022 10:30:00 GMT");
                      Site.reply(exchange, 503, "");
                    })
                .page("/b", "text");
        Fetcher fetcher = site.fetcher()) {
      assertEquals(Kind.BUSY, refused(fetcher, site.url("/a")));
      site.later(Duration.ofMinutes(50));
      assertEquals(Kind.BUSY, refused(fetcher, site.url("/b")));
      site.later(Duration.ofMinutes(11));
      assertTrue(fetcher.fetch(site.url("/b")).changed());
    }
  }

  @Test
  void whatRobotsTextOfABusyServerSaysIsAskedForAgain() throws IOException {
    try (Site site = new Site().page("/a", "text");
        Fetcher fetcher = site.fetcher()) {
      site.on("/robots.txt", exchange -> Site.reply(exchange, 429, ""));
      assertEquals(Kind.BUSY, refused(fetcher, site.url("/a")));
      site.page("/robots.txt", "User-agent: *\nAllow: /\n");
      site.later(Duration.ofSeconds(61));
      assertTrue(fetcher.fetch(site.url("/a")).changed());
    }
  }

  private static Kind refused(Fetcher fetcher, String url) {
    return assertThrows(FetchException.class, () -> fetcher.fetch(url)).kind();
  }
}
