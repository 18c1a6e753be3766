package org.hearsay.mail.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import org.hearsay.fetch.Site;
import org.hearsay.mail.Outcome;
import org.junit.jupiter.api.Test;

class WebhookSenderTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_642_500_000);
  private static final Webhook HOOK =
      new Webhook("https://hooks.example/a", "not-a-secret-of-anybody");

  @Test
  void theSignatureIsOverTheMomentAndTheBody() {
    // printf '1642500000.{"a":1}' | openssl dgst -sha256 -hmac not-a-secret-of-anybody
    assertEquals(
        "t=1642500000,v1=c1a72c06b4d9b95ab7f01be3ff05f99074d5b009b5e4424edf435e603edf5f08",
        HOOK.signature(NOW, "{\"a\":1}"));
  }

  @Test
  void theSecretIsNeverShown() {
    assertFalse(HOOK.toString().contains("not-a-secret"));
  }

  @Test
  void shortSecretsAndOpenWaysAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Webhook("https://hooks.example/a", "short"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Webhook("ftp://hooks.example/a", "not-a-secret-of-anybody"));
    assertThrows(
        IllegalArgumentException.class, () -> WebhookSender.check("http://hooks.example/a"));
    assertThrows(
        IllegalArgumentException.class, () -> WebhookSender.check("https://hooks.example:8443/a"));
    WebhookSender.check("https://hooks.example/a");
  }

  @Test
  void whatIsNotHttpsToAPublicHostIsRefusedForGood() throws IOException {
    try (WebhookSender sender = WebhookSender.ofPublicWeb()) {
      for (String url :
          new String[] {
            "http://hooks.example/a",
            "https://127.0.0.1/a",
            "https://[::1]/a",
            "https://10.0.0.8/a",
            "https://0x7f.1/a",
          }) {
        Outcome outcome = sender.send(new Webhook(url, "not-a-secret-of-anybody"), "d1", NOW, "{}");
        assertInstanceOf(Outcome.Refused.class, outcome, url);
      }
    }
  }

  @Test
  void statusesSayWhetherToTryAgain() throws IOException {
    assertEquals(new Outcome.Accepted(), answered(204));
    assertInstanceOf(Outcome.TryLater.class, answered(500));
    assertInstanceOf(Outcome.TryLater.class, answered(429));
    assertInstanceOf(Outcome.TryLater.class, answered(404));
    assertInstanceOf(Outcome.Refused.class, answered(410));
    assertInstanceOf(Outcome.Refused.class, answered(302));
  }

  private static Outcome answered(int status) throws IOException {
    try (Site site = new Site();
        WebhookSender sender = new WebhookSender(site.poster())) {
      site.on("/a", exchange -> Site.reply(exchange, status, ""));
      return sender.post(site.url("/a"), HOOK, "d1", NOW, "{}");
    }
  }

  @Test
  void aProgramThatHangsUpIsNoReasonToGiveUp() throws IOException {
    try (Site site = new Site();
        WebhookSender sender = new WebhookSender(site.poster())) {
      site.on("/a", exchange -> exchange.close());
      assertInstanceOf(Outcome.TryLater.class, sender.post(site.url("/a"), HOOK, "d1", NOW, "{}"));
    }
  }
}
