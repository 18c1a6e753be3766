package org.hearsay.mail.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.hearsay.fetch.FetchException;
import org.hearsay.fetch.Poster;
import org.hearsay.mail.Outcome;

/**
 * Tells programs, each try once and in bounded time. Safe to share between threads.
 *
 * <p>Redirects are not followed, and what a program answers is not read. A program may be told the
 * same twice after an answer was lost; the delivery's id is the same then.
 */
public final class WebhookSender implements Closeable {
  private static final int GONE = 410;

  private final Poster poster;

  public WebhookSender(Poster poster) {
    this.poster = poster;
  }

  /** To public addresses of the web. */
  public static WebhookSender ofPublicWeb() {
    return new WebhookSender(Poster.ofPublicWeb());
  }

  /** To any address, those of the own network too, encrypted or not: where that was allowed. */
  public static WebhookSender ofAnyNetwork() {
    return new WebhookSender(Poster.ofAnyNetwork());
  }

  /**
   * Fails when an address is none of the public web that is sent to.
   *
   * @throws IllegalArgumentException that says why
   */
  public static void check(String url) {
    try {
      Poster.check(url);
    } catch (FetchException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Sends a body of JSON.
   *
   * @param delivery what is delivered, the same when it is tried again
   */
  public Outcome send(Webhook webhook, String delivery, Instant now, String json) {
    return post(webhook.url(), webhook, delivery, now, json);
  }

  /** The same to another address. */
  Outcome post(String url, Webhook webhook, String delivery, Instant now, String json) {
    if (!delivery.matches("[A-Za-z0-9._-]{1,100}")) {
      throw new IllegalArgumentException("expected an id of letters, figures, dots and hyphens");
    }
    try {
      int status =
          poster.post(
              url,
              Map.of(
                  "Content-Type",
                  "application/json; charset=utf-8",
                  "Hearsay-Delivery",
                  delivery,
                  "Hearsay-Signature",
                  webhook.signature(now, json)),
              json.getBytes(StandardCharsets.UTF_8));
      return outcome(status);
    } catch (FetchException e) {
      String why = String.valueOf(e.getMessage());
      return e.kind() == FetchException.Kind.REFUSED
          ? new Outcome.Refused(0, why)
          : Outcome.notNow(0, why);
    }
  }

  private static Outcome outcome(int status) {
    if (status >= 200 && status < 300) {
      return new Outcome.Accepted();
    }
    if (status >= 300 && status < 400) {
      return new Outcome.Refused(status, "the address leads elsewhere");
    }
    return status == GONE
        ? new Outcome.Refused(status, "the program wants no more")
        : Outcome.notNow(status, "the program answers with status " + status);
  }

  @Override
  public void close() throws IOException {
    poster.close();
  }
}
