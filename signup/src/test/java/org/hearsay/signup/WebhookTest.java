package org.hearsay.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearsay.mail.webhook.WebhookSender;
import org.hearsay.signup.carry.WebhookCarrier;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.Webhook;
import org.hearsay.signup.outbox.Webhooks;
import org.hearsay.signup.send.Carrier.Carried;
import org.hearsay.signup.send.Sending;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** News for programs, told over HTTP to a server on this machine. */
class WebhookTest {
  private static final String SECRET = "a secret of some length";

  @TempDir Path folder;
  private Database database;
  private Town town;
  private CountedNews news;
  private HttpServer program;
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Integer> answers = new ArrayDeque<>();

  /** What the program was told. */
  private record Call(String delivery, String signature, String type, String body) {}

  @BeforeEach
  void start() throws IOException {
    database = Database.openOrCreate(StoreLocation.ofFile(folder.resolve("webhooks.db")));
    town = new Town(database);
    news = new CountedNews(database);
    program = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    program.createContext(
        "/news",
        exchange -> {
          calls.add(
              new Call(
                  exchange.getRequestHeaders().getFirst("Hearsay-Delivery"),
                  exchange.getRequestHeaders().getFirst("Hearsay-Signature"),
                  exchange.getRequestHeaders().getFirst("Content-Type"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          int status = answers.isEmpty() ? 204 : answers.removeFirst();
          if (status > 0) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(status, -1);
          }
          exchange.close();
        });
    program.start();
    String url = "http://127.0.0.1:" + program.getAddress().getPort() + "/news";
    database.write(
        connection -> {
          Webhooks.add(
              connection,
              new Webhook("hook1", "harbour", url, SECRET, Frequency.AT_ONCE, town.now(), 0, ""));
          return true;
        });
    news.happen(1);
    town.pass(Duration.ofMinutes(20));
  }

  @AfterEach
  void stop() {
    program.stop(0);
    database.close();
  }

  private Sending.Report run() throws IOException {
    return run(WebhookSender.ofAnyNetwork());
  }

  private Sending.Report run(WebhookSender opened) throws IOException {
    try (WebhookSender sender = opened) {
      return new Sending(
              town.desk,
              Town.AT,
              news,
              row -> new Carried.Refused("no mail goes out here", false),
              new WebhookCarrier(sender, town.desk))
          .run();
    }
  }

  private OutboxRow row() {
    return town.outbox().stream()
        .filter(row -> row.kind() == OutboxRow.Kind.WEBHOOK)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aProgramCanTellThatItWasWeWhoToldItNow() throws Exception {
    assertEquals(1, run().sent());
    Call call = calls.get(0);
    long moment = town.now().getEpochSecond();
    assertEquals("t=" + moment + ",v1=" + proof(moment, call.body()), call.signature());
    assertTrue(call.type().startsWith("application/json"), call.type());
    assertTrue(call.body().contains("#1#"), call.body());
    assertEquals(0, run().sent(), "told once");
    assertEquals(1, calls.size());
  }

  private static String proof(long moment, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of()
        .formatHex(mac.doFinal((moment + "." + body).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatIsNotTakenIsToldAgainLaterEachTimeAsTheSameDeliveryButNotForEver() throws Exception {
    // It is out of order, asks for time, and hangs up; then it is out of order for good.
    answers.addAll(List.of(500, 429, 0));
    answers.addAll(Collections.nCopies(20, 503));
    List<Long> pauses = new ArrayList<>();
    long minutes = 0;
    for (int told = 0; told < 9; minutes++) {
      run();
      if (calls.size() > told) {
        pauses.add(minutes);
        told = calls.size();
        minutes = 0;
      }
      town.pass(Duration.ofMinutes(1));
      assertTrue(minutes < 400, "after " + pauses);
    }
    assertEquals(List.of(0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 360L), pauses);
    assertEquals(1, new TreeSet<>(calls.stream().map(Call::delivery).toList()).size());
    assertEquals(1, new TreeSet<>(calls.stream().map(Call::body).toList()).size());
    assertEquals(9, new TreeSet<>(calls.stream().map(Call::signature).toList()).size());
    assertEquals(OutboxRow.State.GIVEN_UP, row().state());
  }

  @Test
  void redirectsAreNotFollowedAndWhoHasGoneIsNotToldAgain() throws IOException {
    answers.add(302);
    assertEquals(1, run().later());
    town.pass(Duration.ofMinutes(20));
    answers.add(410);
    assertEquals(1, run().failed());
    news.happen(2);
    town.pass(Duration.ofDays(1));
    assertEquals(0, run().sent());
    assertEquals(2, calls.size());
  }

  @Test
  void thisMachineIsToldNothingUnlessThatWasAllowed() throws IOException {
    assertEquals(1, run(WebhookSender.ofPublicWeb()).later());
    assertEquals(List.of(), calls);
    assertTrue(row().answer().orElseThrow().contains("only the ports"), row().toString());
  }
}
