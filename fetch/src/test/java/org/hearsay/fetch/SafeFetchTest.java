package org.hearsay.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.hearsay.fetch.FetchException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFetchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-18T09:30:00Z"), ZoneOffset.UTC);

  private static FetchException failure(Fetcher fetcher, String url) {
    try (fetcher) {
      return assertThrows(FetchException.class, () -> fetcher.fetch(url));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.0.0.2/",
        "http://localhost/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[::]/",
        "http://10.0.0.1/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/",
        "http://198.18.0.1/",
        "http://192.0.0.8/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[ff02::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[2001:db8::1]/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://0x7f000001/",
        "http://127.1/",
        "http://127.0.0.1./",
        "http://017700000001/",
        "http://user@203.0.114.1/",
        "http://user:word@203.0.114.1/",
        "http://203.0.114.1:22/",
        "http://203.0.114.1:8080/",
        "http:///path",
        "ftp://203.0.114.1/",
        "file:///etc/passwd",
        "gopher://203.0.114.1/",
        "jar:http://203.0.114.1/!/",
        "http://203.0.114.1\r\nHost: x/",
        "not an address"
      })
  void whatIsNotOfThePublicWebIsRefused(String url) {
    assertEquals(Kind.REFUSED, failure(Fetcher.ofPublicWeb(CLOCK), url).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:4700::1", "172.32.0.1", "100.128.0.1"})
  void publicAddressesAreAllowed(String address) throws IOException {
    assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void aNameThatTurnsToAnotherAddressIsRefused() {
    try (Site site = new Site().page("/a", "text")) {
      site.addresses = List.of("127.0.0.1", "127.0.0.2");
      Fetcher fetcher = site.fetcher();
      site.on(
          "/robots.txt",
          exchange -> {
            // The next request needs a new connection, hence another look at the name.
            exchange.getResponseHeaders().add("Connection", "close");
            Site.reply(exchange, 404, "");
          });
      assertEquals(Kind.REFUSED, failure(fetcher, site.url("/a")).kind());
      assertEquals(List.of("/robots.txt"), site.asked);
    }
  }

  @Test
  void aNameWithOnePrivateAddressIsRefusedWhole() {
    AddressRules rules =
        new AddressRules(
            host ->
                new InetAddress[] {
                  InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")
                },
            PublicAddresses::isPublic,
            port -> true);
    Fetcher fetcher = new Fetcher(rules, CLOCK, pause -> {}, Duration.ofSeconds(1));
    assertEquals(Kind.REFUSED, failure(fetcher, "http://news.example/").kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/secret",
        "http://169.254.169.254/",
        "file:///etc/passwd",
        "//0x7f000001/",
        "http://news.example:22/"
      })
  void aRedirectIsCheckedLikeAnAddress(String location) {
    try (Site site = new Site().redirect("/a", location)) {
      site.allowed = Set.of("127.0.0.1");
      Fetcher fetcher = site.fetcher();
      assertEquals(Kind.REFUSED, failure(fetcher, site.url("/a")).kind());
    }
  }

  @Test
  void redirectsAreFollowedFiveTimesAtMost() throws IOException {
    try (Site site = new Site().page("/0", "text")) {
      for (int i = 1; i <= 6; i++) {
        site.redirect("/" + i, "/" + (i - 1));
      }
      try (Fetcher fetcher = site.fetcher()) {
        assertEquals(site.url("/0"), fetcher.fetch(site.url("/5")).url());
      }
      assertEquals(Kind.STATUS, failure(site.fetcher(), site.url("/6")).kind());
    }
  }

  @Test
  void noErrorHoldsWhatTheServerSent() {
    try (Site site = new Site()) {
      site.on("/500", exchange -> Site.reply(exchange, 500, "SECRET"));
      site.on(
          "/chunks",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.reply(exchange, 200, "SECRET that is not gzip");
          });
      site.redirect("/moved", "http://10.0.0.1/SECRET");
      for (String path : List.of("/500", "/chunks", "/moved")) {
        FetchException failure = failure(site.fetcher(), site.url(path));
        assertFalse(String.valueOf(failure.getMessage()).contains("SECRET"), failure.getMessage());
      }
    }
  }

  @Test
  void aPageOfMoreThanFifteenMebibytesIsRefused() {
    try (Site site = new Site()) {
      site.on("/large", SafeFetchTest::endless);
      assertEquals(Kind.LIMIT, failure(site.fetcher(), site.url("/large")).kind());
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = new byte[1 << 16];
    for (int i = 0; i < 400; i++) {
      exchange.getResponseBody().write(block);
    }
  }

  @Test
  void thePackedPageIsMeasuredUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[16 << 20]);
    }
    try (Site site = new Site()) {
      site.on(
          "/bomb",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
          });
      assertEquals(Kind.LIMIT, failure(site.fetcher(), site.url("/bomb")).kind());
    }
  }

  @Test
  void aPageThatComesInDropsEndsAtTheLimitOfTime() {
    try (Site site = new Site()) {
      site.on(
          "/slow",
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 50; i++) {
              exchange.getResponseBody().write("drop ".getBytes(StandardCharsets.UTF_8));
              exchange.getResponseBody().flush();
              pause();
            }
          });
      long begin = System.nanoTime();
      FetchException failure = failure(site.fetcher(Duration.ofSeconds(1)), site.url("/slow"));
      assertEquals(Kind.LIMIT, failure.kind(), failure.getMessage());
      assertTrue(System.nanoTime() - begin < 4_000_000_000L);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
