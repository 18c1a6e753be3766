package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.server.access.Access;
import org.hearsay.server.resource.DescriptionRoutes;
import org.hearsay.server.resource.SessionRoutes;
import org.hearsay.server.route.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsafeRoutesTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-02-01T12:00:00Z"));

  private List<Route> routes;
  private RunningServer server;

  @BeforeEach
  void start() {
    Access access = RunningServer.trusting(CLOCK);
    routes = routes(access);
    server = RunningServer.of(RunningServer.patient(), routes, access, CLOCK);
  }

  private static List<Route> routes(Access access) {
    return DescriptionRoutes.with(new SessionRoutes(access, "me", false, CLOCK).all());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private List<Route> unsafe() {
    List<Route> unsafe = routes.stream().filter(route -> route.method().isUnsafe()).toList();
    assertFalse(unsafe.isEmpty());
    return unsafe;
  }

  private HttpRequest.Builder request(Route route) {
    String path = route.path().replaceAll("\\{[a-z]+}", "0123456789");
    return server
        .to(path)
        .header("Content-Type", "application/json")
        .method(route.method().name(), HttpRequest.BodyPublishers.ofString("{}"));
  }

  private int status(HttpRequest.Builder request) {
    return server.send(request).status();
  }

  @Test
  void nothingIsChangedWithoutAToken() {
    RunningServer.Session session = server.session();
    RunningServer.Session other = server.session();
    for (Route route : unsafe()) {
      assertEquals(403, status(request(route)), route.path());
      assertEquals(403, status(request(route).header("Cookie", session.cookie())), route.path());
      assertEquals(403, status(request(route).header("X-CSRF-Token", session.csrf())));
      assertEquals(
          403,
          status(
              request(route)
                  .header("Cookie", session.cookie())
                  .header("X-CSRF-Token", other.csrf())));
      assertEquals(403, status(request(route).header("Authorization", "Bearer nobody-knows-this")));
      assertEquals(403, status(request(route).header("Authorization", "Basic YTpi")));
    }
  }

  @Test
  void nothingIsChangedForAForeignPageWhateverItKnows() {
    RunningServer.Session session = server.session();
    for (Route route : unsafe()) {
      for (String origin :
          List.of(
              "https://evil.example",
              "null",
              "http://localhost:1",
              "http://127.0.0.1",
              "https://evil.example/" + server.port(),
              "")) {
        HttpRequest.Builder request =
            request(route)
                .header("Cookie", session.cookie())
                .header("X-CSRF-Token", session.csrf())
                .header("Origin", origin);
        assertEquals(403, status(request), route.path() + " from " + origin);
        HttpRequest.Builder withKey =
            request(route)
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .header("Origin", origin);
        assertEquals(403, status(withKey), route.path() + " from " + origin);
      }
      HttpRequest.Builder crossSite =
          request(route)
              .header("Cookie", session.cookie())
              .header("X-CSRF-Token", session.csrf())
              .header("Sec-Fetch-Site", "cross-site");
      assertEquals(403, status(crossSite), route.path());
    }
  }

  @Test
  void ourOwnPageGetsThroughWithItsToken() {
    RunningServer.Session session = server.session();
    for (Route route : unsafe()) {
      HttpRequest.Builder request =
          request(route)
              .header("Cookie", session.cookie())
              .header("X-CSRF-Token", session.csrf())
              .header("Sec-Fetch-Site", "same-origin")
              .header("Origin", "http://127.0.0.1:" + server.port());
      assertFalse(
          List.of(403, 500).contains(status(request)) && !route.traits().login(), route.path());
      session = server.session();
    }
  }

  @Test
  void theCookieOfASessionIsKeptFromScriptsAndForeignPages() {
    String cookie = server.get("/api/v1/session").header("Set-Cookie");
    assertTrue(cookie.startsWith("__Host-"), cookie);
    for (String rule : List.of("Secure", "HttpOnly", "SameSite=Strict", "Path=/")) {
      assertTrue(cookie.contains("; " + rule), cookie);
    }
    assertFalse(cookie.contains("Domain"), cookie);
    String id = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    assertTrue(id.length() * 6 >= 128, id);
  }

  @Test
  void strangersReadNothingWhereAPasswordIsSet() {
    Access access = RunningServer.guarded("a long sentence nobody tries", CLOCK);
    List<Route> guarded = routes(access);
    try (RunningServer strict = RunningServer.of(RunningServer.patient(), guarded, access, CLOCK)) {
      for (Route route : guarded) {
        if (!route.method().isUnsafe() && !route.traits().open()) {
          assertEquals(401, strict.get(route.path()).status(), route.path());
        }
      }
      RunningServer.Session visitor = strict.session();
      assertEquals(403, logIn(strict, visitor, "not this one").status());
      RunningServer.Answer in = logIn(strict, visitor, "a long sentence nobody tries");
      assertEquals(200, in.status());
      assertEquals("Ana", in.json().get("user").asText());
      assertTrue(in.json().get("mayReview").asBoolean());
      RunningServer.Session person = RunningServer.session(in);
      assertFalse(person.cookie().equals(visitor.cookie()), "a new session begins");
      assertEquals(
          "Ana",
          strict.get("/api/v1/session", "Cookie", person.cookie()).json().get("user").asText());
    }
  }

  @Test
  void passwordsCannotBeTriedWithoutEnd() {
    Access access = RunningServer.guarded("a long sentence nobody tries", CLOCK);
    try (RunningServer strict =
        RunningServer.of(RunningServer.patient(), routes(access), access, CLOCK)) {
      RunningServer.Session visitor = strict.session();
      RunningServer.Answer answer = logIn(strict, visitor, "guess 0");
      for (int i = 1; i < 9; i++) {
        answer = logIn(strict, visitor, "guess " + i);
      }
      assertEquals(429, answer.status());
      assertFalse(answer.header("Retry-After").isEmpty());
    }
  }

  private static RunningServer.Answer logIn(
      RunningServer server, RunningServer.Session session, String password) {
    return server.send(
        server
            .to("/api/v1/session")
            .header("Content-Type", "application/json")
            .header("Cookie", session.cookie())
            .header("X-CSRF-Token", session.csrf())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"name\":\"Ana\",\"password\":\"" + password + "\"}")));
  }
}
