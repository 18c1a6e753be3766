package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.server.resource.DescriptionRoutes;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-02-01T12:00:00Z"));
  private static final Shape ANY = Shape.json(Schemas.anything());

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.of(RunningServer.patient(), routes(), RunningServer.trusting(CLOCK), CLOCK);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Route> routes() {
    return DescriptionRoutes.with(
        List.of(
            Route.get("/api/v1/long", "test", "Much", request -> words("x".repeat(50_000)))
                .with(Parameter.query("limit", ValueKind.integer(1, 10), "how many"))
                .with(Parameter.query("from", ValueKind.day(), "since when"))
                .answers(200, ANY)
                .asCached(),
            Route.get("/api/v1/broken", "test", "Fails", FrameTest::fail).answers(200, ANY),
            Route.of(Method.POST, "/api/v1/small", "test", "Takes little", FrameTest::echo)
                .takes(ANY, 100)
                .answers(200, ANY)));
  }

  private static Reply words(String words) {
    return Reply.json(JsonNodeFactory.instance.objectNode().put("words", words));
  }

  private static Reply fail(org.hearsay.server.route.ApiRequest request) {
    throw new IllegalStateException("a secret of the machine");
  }

  private static Reply echo(org.hearsay.server.route.ApiRequest request) {
    return Reply.json(request.object());
  }

  private static RunningServer.Answer post(String body, String... headers) {
    return server.send(
        server
            .to("/api/v1/small")
            .headers(headers)
            .header("Authorization", "Bearer " + RunningServer.TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void everyAnswerHasTheHeadersThatKeepBrowsersStrict() {
    for (String path : List.of("/", "/api/v1/health", "/api/v1/nowhere", "/nowhere")) {
      RunningServer.Answer answer = server.get(path);
      String policy = answer.header("Content-Security-Policy");
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
      assertTrue(policy.contains("default-src 'none'"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertTrue(policy.contains("base-uri 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("", answer.header("Server"), path);
    }
  }

  @Test
  void thePageSaysWhatIsHereAndLoadsNothingFromElsewhere() {
    RunningServer.Answer page = server.get("/");
    assertEquals(200, page.status());
    assertTrue(page.text().contains("/api/v1/openapi.json"));
    assertFalse(page.text().contains("http:") || page.text().contains("https:"));
    assertFalse(page.text().contains("<script") || page.text().contains("style="));
    assertEquals("text/css; charset=utf-8", server.get("/style.css").header("Content-Type"));
  }

  @Test
  void anUnknownHostIsRefusedEvenOnThisMachine() {
    for (String host : List.of("evil.example", "localhost.evil.example", "127.0.0.1.nip.io")) {
      String answer = server.raw(request("GET /api/v1/health", host));
      assertTrue(answer.startsWith("HTTP/1.1 421 "), host + ": " + answer);
    }
    for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:1")) {
      String answer = server.raw(request("GET /api/v1/health", host));
      assertTrue(answer.startsWith("HTTP/1.1 200 "), host + ": " + answer);
    }
  }

  private static String request(String line, String host) {
    return line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
  }

  @Test
  void aWrongParameterIsNamedInAProblem() {
    RunningServer.Answer tooMany = server.get("/api/v1/long?limit=11");
    assertEquals(400, tooMany.status());
    assertEquals("application/problem+json", tooMany.header("Content-Type"));
    assertEquals("limit", tooMany.json().get("parameter").asText());
    assertEquals(400, tooMany.json().get("status").asInt());
    assertEquals("from", parameter("/api/v1/long?from=2022-02-30"));
    assertEquals("limit", parameter("/api/v1/long?limit=1&limit=2"));
    assertEquals("limt", parameter("/api/v1/long?limt=1"));
  }

  private static String parameter(String path) {
    RunningServer.Answer answer = server.get(path);
    assertEquals(400, answer.status(), path);
    return answer.json().get("parameter").asText();
  }

  @Test
  void aProblemNeverRepeatsWhatAStrangerSent() {
    String evil = "%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for (String path :
        List.of(
            "/api/v1/long?limit=" + evil,
            "/api/v1/long?" + evil + "=1",
            "/api/v1/schemas/" + evil.replace("%2F", ""),
            "/api/v1/" + evil.replace("%2F", ""),
            "/" + evil.replace("%2F", ""))) {
      RunningServer.Answer answer = server.get(path);
      assertTrue(answer.status() >= 400, path);
      assertFalse(answer.text().contains("alert"), answer.text());
      assertEquals("application/problem+json", answer.header("Content-Type"), path);
    }
  }

  @Test
  void whatCannotBeReadIsAnsweredWithAProblemToo() {
    for (String line : List.of("GET /%zz", "GET /a%2Fb/../c", "GET /api/v1/long?limit=%ff%fe")) {
      String answer = server.raw(request(line, "localhost"));
      assertTrue(answer.startsWith("HTTP/1.1 400 "), line + ": " + answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      assertTrue(answer.contains("nosniff"), answer);
    }
    assertTrue(server.raw("nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
    String twoHosts = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n";
    assertTrue(server.raw(twoHosts).startsWith("HTTP/1.1 400 "));
  }

  @Test
  void aFailureTellsStrangersNothing() {
    RunningServer.Answer answer = server.get("/api/v1/broken");
    assertEquals(500, answer.status());
    assertFalse(answer.text().contains("secret"));
    assertTrue(server.log.stream().anyMatch(line -> line.contains("a secret of the machine")));
  }

  @Test
  void methodsThatAPathDoesNotHaveAreNamed() {
    RunningServer.Answer answer =
        server.send(server.to("/api/v1/long").PUT(HttpRequest.BodyPublishers.noBody()));
    assertEquals(405, answer.status());
    assertEquals("GET", answer.header("Allow"));
  }

  @Test
  void aHeadHasTheHeadersAndNoBody() {
    RunningServer.Answer answer =
        server.send(
            server.to("/api/v1/health").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, answer.status());
    assertEquals("", answer.text());
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() {
    RunningServer.Answer first = server.get("/api/v1/long?limit=3");
    String tag = first.header("ETag");
    assertTrue(tag.startsWith("W/\""), tag);
    RunningServer.Answer second = server.get("/api/v1/long?limit=3", "If-None-Match", tag);
    assertEquals(304, second.status());
    assertEquals("", second.text());
    assertEquals(tag, second.header("ETag"));
    assertEquals(200, server.get("/api/v1/long?limit=4", "If-None-Match", tag).status());
  }

  @Test
  void longAnswersArePackedForWhoeverTakesThat() throws IOException {
    RunningServer.Answer packed = server.get("/api/v1/long", "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", packed.header("Content-Encoding"));
    assertTrue(packed.response().body().length < 2000);
    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed.response().body())).readAllBytes();
    RunningServer.Answer plain = server.get("/api/v1/long", "Accept-Encoding", "gzip;q=0");
    assertEquals("", plain.header("Content-Encoding"));
    assertEquals("Accept-Encoding", plain.header("Vary"));
    assertEquals(plain.text(), new String(unpacked, StandardCharsets.UTF_8));
  }

  @Test
  void bodiesAreTakenUpToTheirMeasure() {
    String json = "application/json; charset=utf-8";
    assertEquals(200, post("{\"a\":1}", "Content-Type", json).status());
    assertEquals(415, post("a", "Content-Type", "text/plain").status());
    assertEquals(400, post("{\"a\":", "Content-Type", json).status());
    assertEquals(400, post("[1]", "Content-Type", json).status());
    assertEquals(400, post("{} {}", "Content-Type", json).status());
    assertEquals(413, post("{\"a\":\"" + "x".repeat(100) + "\"}", "Content-Type", json).status());
    String deep = "[".repeat(60);
    assertEquals(400, post(deep, "Content-Type", json).status());
  }

  @Test
  void aBodyWithoutALengthIsMeasuredToo() {
    RunningServer.Answer answer =
        server.send(
            server
                .to("/api/v1/small")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[100_000]))));
    assertEquals(413, answer.status());
  }

  @Test
  void theLogHasALineForARequestAndNobodysAddressOrQuestion() {
    server.get("/api/v1/long?limit=7");
    String line =
        server.log.stream().filter(l -> l.contains("/long 200")).findFirst().orElseThrow();
    assertFalse(line.contains("127.0.0.1") || line.contains("limit"), line);
  }
}
