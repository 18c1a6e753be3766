package org.hearsay.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {
  @Test
  void aBodyArrivesWithItsHeadersAndOnlyTheStatusComesBack() throws Exception {
    AtomicReference<String> body = new AtomicReference<>("");
    try (Site site = new Site();
        Poster poster = site.poster()) {
      site.on(
          "/hook",
          exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Site.reply(exchange, 202, "whatever");
          });
      int status =
          poster.post(
              site.url("/hook"),
              Map.of("Content-Type", "application/json"),
              "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
      assertEquals(202, status);
      assertEquals("{\"a\":1}", body.get());
      assertEquals("application/json", site.lastHeaders.get("content-type"));
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (Site site = new Site();
        Poster poster = site.poster()) {
      site.redirect("/hook", site.url("/inside")).page("/inside", "secret");
      assertEquals(302, poster.post(site.url("/hook"), Map.of(), new byte[0]));
      assertEquals(List.of("/hook"), site.asked);
    }
  }

  @Test
  void aNameThatTurnsToAPrivateAddressIsRefusedAtTheConnection() throws Exception {
    try (Site site = new Site();
        Poster poster = site.poster()) {
      site.allowed = java.util.Set.of("192.0.2.1");
      FetchException refused =
          assertThrows(
              FetchException.class, () -> poster.post(site.url("/hook"), Map.of(), new byte[0]));
      assertEquals(FetchException.Kind.REFUSED, refused.kind());
      assertEquals(List.of(), site.asked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example/a",
        "https://hooks.example:8443/a",
        "https://user@hooks.example/a",
        "https://0x7f000001/a",
        "https://2130706433/a",
        "ftp://hooks.example/a",
        "file:///etc/passwd",
        "https:///a",
      })
  void addressesThatAreNotPlainHttpsAreRefusedBeforeAnythingIsLookedUp(String url) {
    FetchException refused = assertThrows(FetchException.class, () -> Poster.check(url));
    assertEquals(FetchException.Kind.REFUSED, refused.kind());
  }
}
