package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Keys;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.server.resource.DescriptionRoutes;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
  private static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);
  private static final Shape ANY = Shape.json(Schemas.anything());
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private RunningServer start(ServerSettings settings, InstantSource clock) {
    List<Route> routes =
        DescriptionRoutes.with(
            List.of(
                Route.get("/api/v1/huge", "test", "Very much", SlowClientsTest::huge)
                    .answers(200, ANY),
                Route.get("/api/v1/wait", "test", "Waits", this::waiting).answers(200, ANY),
                Route.get("/api/v1/heavy", "test", "Costs", request -> empty())
                    .answers(200, ANY)
                    .asHeavy(),
                Route.get("/api/v1/list", "test", "A list", request -> empty())
                    .with(
                        Parameter.query(
                            Parameter.FORMAT, ValueKind.oneOf(List.of("json", "csv")), "as"))
                    .answers(200, ANY),
                Route.of(Method.POST, "/api/v1/take", "test", "Takes", request -> empty())
                    .takes(ANY, 1_000_000)
                    .answers(200, ANY)));
    return RunningServer.of(settings, routes, RunningServer.trusting(clock), clock);
  }

  private static Reply empty() {
    return Reply.json(JsonNodeFactory.instance.objectNode());
  }

  private static Reply huge(ApiRequest request) {
    return Reply.bytes(200, "application/octet-stream", "x".repeat(30_000_000));
  }

  private Reply waiting(ApiRequest request) {
    begun.countDown();
    try {
      assertTrue(goOn.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return empty();
  }

  private static Socket send(RunningServer server, String words) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void whoeverSendsOrReadsSlowlyHarmsNobodyElse() throws IOException {
    ServerSettings settings = RunningServer.patient().withIdle(Duration.ofMillis(500));
    String key = "Authorization: Bearer " + RunningServer.TOKEN + "\r\n";
    String halfBody =
        "POST /api/v1/take"
            + HOST
            + key
            + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    List<Socket> slow = new ArrayList<>();
    try (RunningServer server = start(settings, CLOCK)) {
      for (int i = 0; i < 20; i++) {
        slow.add(send(server, "GET /api/v1/health" + HOST + "X-Half: "));
        slow.add(send(server, halfBody));
        slow.add(send(server, "GET /api/v1/huge" + HOST + "\r\n"));
      }
      for (int i = 0; i < 20; i++) {
        assertEquals(200, server.get("/api/v1/health").status());
      }
      String cut = rest(slow.get(1));
      assertTrue(cut.isEmpty() || cut.startsWith("HTTP/1.1 408 "), cut);
      assertEquals("", rest(slow.get(0)).replaceAll("(?s)HTTP/1.1 408 .*", ""));
      assertEquals(200, server.get("/api/v1/health").status());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void connectionsThatBreakHarmNobodyElse() throws IOException {
    try (RunningServer server = start(RunningServer.patient(), CLOCK)) {
      for (int i = 0; i < 40; i++) {
        Socket socket = send(server, "GET /api/v1/huge" + HOST + "\r\n");
        socket.setSoLinger(true, 0);
        assertTrue(socket.getInputStream().read() >= 0);
        socket.close();
      }
      assertEquals(200, server.get("/api/v1/health").status());
      assertFalse(server.log.stream().anyMatch(line -> line.contains("Exception")));
    }
  }

  @Test
  void whatIsBeingAnsweredIsAnsweredBeforeTheServerStops() throws Exception {
    RunningServer server = start(RunningServer.patient(), CLOCK);
    CompletableFuture<Integer> answer =
        CompletableFuture.supplyAsync(() -> server.get("/api/v1/wait").status());
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    goOn.countDown();
    assertEquals(200, answer.get(20, TimeUnit.SECONDS));
    stop.get(20, TimeUnit.SECONDS);
    assertThrows(RuntimeException.class, () -> server.get("/api/v1/health"));
  }

  @Test
  void strangersGetSixtyAnswersAMinuteAndAreToldWhenThereIsMore() {
    Instant[] now = {NOON};
    try (RunningServer server = start(ServerSettings.local(0), () -> now[0])) {
      for (int i = 0; i < 60; i++) {
        assertEquals(200, server.get("/api/v1/health").status(), "request " + i);
      }
      RunningServer.Answer refused = server.get("/api/v1/health");
      assertEquals(429, refused.status());
      assertEquals("1", refused.header("Retry-After"));
      assertEquals("application/problem+json", refused.header("Content-Type"));
      assertEquals(429, server.get("/api/v1/health", "X-Forwarded-For", "192.0.2.1").status());
      assertEquals(200, server.get("/").status(), "pages are counted apart");
      String key = "Bearer " + RunningServer.TOKEN;
      assertEquals(200, server.get("/api/v1/health", "Authorization", key).status());
      now[0] = NOON.plusSeconds(1);
      assertEquals(200, server.get("/api/v1/health").status());
    }
  }

  @Test
  void whatCostsMuchIsAnsweredTenTimesAMinute() {
    try (RunningServer server = start(ServerSettings.local(0), CLOCK)) {
      for (int i = 0; i < 10; i++) {
        assertEquals(200, server.get("/api/v1/heavy").status(), "request " + i);
      }
      RunningServer.Answer refused = server.get("/api/v1/heavy");
      assertEquals(429, refused.status());
      assertEquals("6", refused.header("Retry-After"));
      assertEquals(200, server.get("/api/v1/health").status());
    }
  }

  @Test
  void aListAsAFileCostsMuchHoweverItIsAskedFor() {
    try (RunningServer server = start(ServerSettings.local(0), CLOCK)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(200, server.get("/api/v1/list?format=csv").status(), "request " + i);
        assertEquals(200, server.get("/api/v1/list", "Accept", "text/csv").status());
      }
      assertEquals(429, server.get("/api/v1/list?format=csv").status());
      assertEquals(429, server.get("/api/v1/list", "Accept", "text/csv").status());
      assertEquals(200, server.get("/api/v1/list").status());
      assertEquals(200, server.get("/api/v1/list?format=json").status());
    }
  }

  @Test
  void aPublicServerWithoutAPasswordOrATokenDoesNotStart() throws IOException {
    InetAddress everywhere = InetAddress.getByAddress(new byte[4]);
    Access open = new Access(Optional.empty(), new NoKeys(), true, true, new Sessions(CLOCK));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> RunningServer.of(RunningServer.patient().at(everywhere), List.of(), open, CLOCK));
    assertTrue(refusal.getMessage().contains("password"), refusal.getMessage());
    Access guarded =
        new Access(
            Optional.empty(), Keys.of(RunningServer.TOKEN), false, false, new Sessions(CLOCK));
    List<Route> routes = DescriptionRoutes.with(List.of());
    try (RunningServer server =
        RunningServer.of(RunningServer.patient().at(everywhere), routes, guarded, CLOCK)) {
      assertTrue(server.port() > 0);
    }
  }

  private record NoKeys() implements Keys {
    @Override
    public Optional<String> nameOf(String hash) {
      return Optional.empty();
    }

    @Override
    public boolean exist() {
      return false;
    }
  }

  @Test
  void aBodyThatBreaksOffIsNotTaken() throws IOException {
    try (RunningServer server = start(RunningServer.patient(), CLOCK)) {
      HttpRequest.Builder whole =
          server
              .to("/api/v1/take")
              .header("Content-Type", "application/json")
              .header("Authorization", "Bearer " + RunningServer.TOKEN)
              .POST(HttpRequest.BodyPublishers.ofString("{}"));
      assertEquals(200, server.send(whole).status());
      String half =
          "POST /api/v1/take"
              + HOST
              + "Authorization: Bearer "
              + RunningServer.TOKEN
              + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{}";
      Socket socket = send(server, half);
      socket.shutdownOutput();
      String answer = rest(socket);
      assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
      socket.close();
    }
  }
}
