package org.hearsay.server.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GuardTest {
  private Instant now = Instant.parse("2022-02-01T12:00:00Z");
  private final InstantSource clock = () -> now;

  private static InetAddress at(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String counted(Clients clients, String peer, String... forwarded) {
    return clients.of(at(peer), List.of(forwarded)).counted();
  }

  @Test
  void neighboursOfOneNetworkOfIpv6CountAsOne() {
    Clients clients = new Clients(List.of());
    String one = counted(clients, "2001:db8:1:2:aaaa::1");
    assertEquals(one, counted(clients, "2001:db8:1:2:bbbb::2"));
    assertFalse(one.equals(counted(clients, "2001:db8:1:3::1")));
    assertEquals("192.0.2.7", counted(clients, "192.0.2.7"));
    assertEquals("192.0.2.7", counted(clients, "::ffff:192.0.2.7"));
  }

  @Test
  void whatAClientSaysOfItselfCountsOnlyThroughAProxyThatWasNamed() {
    assertEquals("192.0.2.7", counted(new Clients(List.of()), "192.0.2.7", "198.51.100.1"));
    Clients behind = new Clients(List.of(Network.parse("10.0.0.0/8")));
    assertEquals("198.51.100.1", counted(behind, "10.1.2.3", "198.51.100.1"));
    assertEquals("198.51.100.1", counted(behind, "10.1.2.3", "203.0.113.9, 198.51.100.1"));
    assertEquals(
        "198.51.100.1", counted(behind, "10.1.2.3", "203.0.113.9", "198.51.100.1, 10.9.9.9"));
    assertEquals("10.1.2.3", counted(behind, "10.1.2.3", "evil.example"));
    assertEquals("11.1.2.3", counted(behind, "11.1.2.3", "198.51.100.1"));
  }

  @Test
  void nobodyIsLocalWhoCameThroughAProxy() {
    assertTrue(new Clients(List.of()).of(at("127.0.0.1"), List.of()).local());
    assertFalse(new Clients(List.of()).of(at("127.0.0.1"), List.of("127.0.0.1")).local());
    Clients behind = new Clients(List.of(Network.parse("127.0.0.1")));
    assertFalse(behind.of(at("127.0.0.1"), List.of()).local());
    assertFalse(behind.of(at("127.0.0.1"), List.of("::1")).local());
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    for (String text : List.of("", "host", "10.0.0.0/33", "10.0.0.0/x", "cafe", "1.2.3")) {
      assertThrows(IllegalArgumentException.class, () -> Network.parse(text), text);
    }
  }

  @Test
  void aBucketEmptiesAndFillsUpAgain() {
    RateLimiter limiter = new RateLimiter(clock);
    Limit limit = new Limit(60);
    for (int i = 0; i < 60; i++) {
      assertEquals(OptionalLong.empty(), limiter.take("a", limit));
    }
    assertEquals(OptionalLong.of(1), limiter.take("a", limit));
    assertEquals(OptionalLong.empty(), limiter.take("b", limit));
    now = now.plusSeconds(2);
    assertEquals(OptionalLong.empty(), limiter.take("a", limit));
    assertEquals(OptionalLong.empty(), limiter.take("a", limit));
    assertEquals(OptionalLong.of(1), limiter.take("a", limit));
    assertEquals(OptionalLong.empty(), limiter.take("c", new Limit(1)));
    assertEquals(OptionalLong.of(60), limiter.take("c", new Limit(1)));
  }

  @Test
  void strangersCannotFillTheMemory() {
    RateLimiter limiter = new RateLimiter(clock);
    for (int i = 0; i < 200_000; i++) {
      limiter.take("client " + i, new Limit(1));
    }
    assertEquals(OptionalLong.empty(), limiter.take("another", new Limit(1)));
  }

  @Test
  void anOriginIsSchemeNameAndPort() {
    assertFalse(Origins.isForeign(List.of(), List.of(), "localhost:8080"));
    assertFalse(
        Origins.isForeign(
            List.of("http://localhost:8080"), List.of("same-origin"), "LOCALHOST:8080"));
    assertFalse(Origins.isForeign(List.of("https://a.example"), List.of(), "a.example:443"));
    assertFalse(Origins.isForeign(List.of("http://[::1]:80"), List.of(), "[::1]"));
    for (String origin :
        List.of(
            "null", "http://localhost", "http://localhost:8081", "file://localhost:8080", "x y")) {
      assertTrue(Origins.isForeign(List.of(origin), List.of(), "localhost:8080"), origin);
    }
    assertTrue(
        Origins.isForeign(
            List.of("http://localhost:8080", "http://localhost:8080"),
            List.of(),
            "localhost:8080"));
    assertTrue(Origins.isForeign(List.of(), List.of("same-site"), "localhost:8080"));
  }
}
