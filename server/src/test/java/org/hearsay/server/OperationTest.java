package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Keys;
import org.hearsay.server.access.Password;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.http.Answered;
import org.hearsay.server.http.ServerLog;
import org.hearsay.server.operation.Figures;
import org.hearsay.server.operation.OperationRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-02-01T12:00:00Z"));
  private static final String KEY = "Bearer " + RunningServer.TOKEN;

  @TempDir Path folder;

  private NewsServer news() {
    return new NewsServer(folder, 3, RunningServer.patient(), Optional.empty());
  }

  private static RunningServer of(Access access, AtomicBoolean ready) {
    return RunningServer.of(
        RunningServer.patient(),
        new OperationRoutes(new Figures("test"), ready::get).all(),
        access,
        CLOCK);
  }

  /** The value of a line of figures; empty when there is no such line. */
  private static Optional<Double> figure(RunningServer server, String line) {
    return server
        .get("/metrics")
        .text()
        .lines()
        .filter(one -> one.startsWith(line + " "))
        .map(one -> Double.valueOf(one.substring(line.length() + 1)))
        .findFirst();
  }

  @Test
  void strangersLearnWhetherTheServerAnswersButNoFigures() {
    try (RunningServer server =
        of(RunningServer.guarded("correct horse battery", CLOCK), new AtomicBoolean(true))) {
      assertEquals("ok\n", server.get("/healthz").text());
      assertEquals("ok\n", server.get("/readyz").text());
      assertEquals(401, server.get("/metrics").status());
      assertEquals(200, server.get("/metrics", "Authorization", KEY).status());
    }
  }

  @Test
  void figuresAreForNobodyElseWhereAnybodyMayRead() {
    Access reading =
        new Access(
            Optional.of(Password.of("correct horse battery")),
            Keys.of(RunningServer.TOKEN),
            true,
            false,
            new Sessions(CLOCK));
    try (RunningServer server = of(reading, new AtomicBoolean(true))) {
      assertEquals(401, server.get("/metrics").status());
      assertEquals(200, server.get("/metrics", "Authorization", KEY).status());
    }
  }

  @Test
  void whoComesThroughAProxyIsNotOfThisMachine() {
    try (RunningServer server = of(RunningServer.trusting(CLOCK), new AtomicBoolean(true))) {
      assertEquals(200, server.get("/metrics").status());
      assertEquals(401, server.get("/metrics", "X-Forwarded-For", "203.0.113.9").status());
    }
  }

  @Test
  void aServerWhoseStoreDoesNotAnswerIsAliveButNotReady() {
    AtomicBoolean ready = new AtomicBoolean(true);
    try (RunningServer server = of(RunningServer.trusting(CLOCK), ready)) {
      assertEquals(200, server.get("/readyz").status());
      ready.set(false);
      assertEquals(503, server.get("/readyz").status());
      assertEquals(200, server.get("/healthz").status());
    }
  }

  @Test
  void requestsAreCountedByTheTemplateOfTheirRoute() {
    try (NewsServer news = news()) {
      RunningServer server = news.server;
      server.get("/api/v1/claims/c-somebodys-secret");
      server.get("/api/v1/search?q=whom");
      server.get("/api/v1/claims/c-another-one");
      String line =
          "hearsay_http_requests_total{method=\"GET\",route=\"/api/v1/claims/{id}\",status=\"404\"}";
      awaitFigure(server, line, 2);
      String text = server.get("/metrics").text();
      assertFalse(text.contains("secret") || text.contains("whom"), text);
      assertTrue(
          text.contains(
              "hearsay_http_request_duration_seconds_count{route=\"/api/v1/claims/{id}\"} 2"),
          text);
    }
  }

  /** What is answered is counted a moment after the last byte went out. */
  private static void awaitFigure(RunningServer server, String line, double wanted) {
    Optional<Double> found = Optional.empty();
    for (int i = 0; i < 200 && !found.equals(Optional.of(wanted)); i++) {
      found = figure(server, line);
    }
    assertEquals(Optional.of(wanted), found, line);
  }

  @Test
  void guessedPathsAndMethodsMakeNoMoreFigures() {
    try (NewsServer news = news()) {
      RunningServer server = news.server;
      for (int i = 0; i < 50; i++) {
        server.get("/guess-" + i + ".php");
        server.get("/api/v1/guess" + i);
        server.raw("GUESS" + i + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      }
      long kinds =
          server
              .get("/metrics")
              .text()
              .lines()
              .filter(line -> line.startsWith("hearsay_http_requests_total"))
              .count();
      assertTrue(kinds >= 2 && kinds <= 4, kinds + " kinds");
    }
  }

  @Test
  void theStoreAndWhatBecameOfReportsAreTold() {
    try (NewsServer news = news()) {
      RunningServer server = news.server;
      assertEquals(Optional.of(3.0), figure(server, "hearsay_store_reports"));
      assertEquals(Optional.of(0.0), figure(server, "hearsay_store_waiting_reports"));
      assertTrue(figure(server, "hearsay_store_size_bytes").orElse(0.0) > 4096);
      assertTrue(figure(server, "hearsay_build_info{version=\"test\"}").isPresent());
      assertTrue(figure(server, "jvm_memory_used_bytes{area=\"heap\"}").orElse(0.0) > 1);
      assertEquals(Optional.of(0.0), figure(server, "hearsay_reports_total{outcome=\"accepted\"}"));
      for (int i = 0; i < 2; i++) {
        server.send(
            server
                .to("/api/v1/reports")
                .header("Authorization", KEY)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("The army shelled the town on Monday.")));
      }
      assertEquals(Optional.of(1.0), figure(server, "hearsay_reports_total{outcome=\"accepted\"}"));
      assertEquals(Optional.of(1.0), figure(server, "hearsay_reports_total{outcome=\"known\"}"));
      assertEquals(Optional.of(4.0), figure(server, "hearsay_store_reports"));
    }
  }

  @Test
  void aFailureIsCounted() {
    Figures figures = new Figures("test");
    figures.counting(new Deaf()).failed("while tidying up", new IllegalStateException("x"));
    assertTrue(figures.text().lines().anyMatch("hearsay_failures_total 1.0"::equals));
  }

  @Test
  void aFigureThatCannotBeHadIsLeftOut() {
    Figures figures = new Figures("test");
    figures.watch("hearsay_gone", "Cannot be had", OptionalDouble::empty);
    assertFalse(figures.text().lines().anyMatch(line -> line.startsWith("hearsay_gone")));
    assertTrue(figures.text().contains("hearsay_build_info{version=\"test\"} 1"));
  }

  /** Hears nothing. */
  private record Deaf() implements ServerLog {
    @Override
    public void answered(Answered answered) {}

    @Override
    public void failed(String what, Throwable failure) {}
  }
}
