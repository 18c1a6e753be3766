package org.hearsay.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Keys;
import org.hearsay.server.access.Password;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.http.Answered;
import org.hearsay.server.http.ServerLog;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.server.http.WebServer;
import org.hearsay.server.resource.WebFiles;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.RouteTable;

/** A server on a free port of this machine, and a client to ask it with. */
final class RunningServer implements AutoCloseable {
  static final String TOKEN = "a-token-of-more-than-128-bits";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  final List<String> log = new CopyOnWriteArrayList<>();
  private final Started server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** What came back. */
  record Answer(HttpResponse<byte[]> response) {
    int status() {
      return response.statusCode();
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    String header(String name) {
      return String.join(", ", response.headers().allValues(name));
    }
  }

  /** A session that was handed out. */
  record Session(String cookie, String csrf) {}

  RunningServer(Function<ServerLog, Started> start) {
    ServerLog lines =
        new ServerLog() {
          @Override
          public void answered(Answered answered) {
            log.add(answered.line());
          }

          @Override
          public void failed(String what, Throwable failure) {
            log.add(what + ": " + failure);
          }
        };
    this.server = start.apply(lines);
  }

  /** What is started and where it answers. */
  record Started(URI address, AutoCloseable closing) {}

  /** A server of these routes alone. */
  static RunningServer of(
      ServerSettings settings, List<Route> routes, Access access, InstantSource clock) {
    WebFiles pages = new WebFiles(Optional.empty());
    return new RunningServer(
        log -> {
          WebServer web =
              WebServer.start(
                  settings,
                  new WebServer.Content(new RouteTable(routes), pages::get, () -> "1"),
                  access,
                  log,
                  clock);
          return new Started(web.address(), web);
        });
  }

  /** Settings whose limits no test meets by accident. */
  static ServerSettings patient() {
    return ServerSettings.local(0).withLimits(100_000, 100_000, 100_000);
  }

  /** Whoever works on this machine may do all; there is one key too. */
  static Access trusting(InstantSource clock) {
    return new Access(Optional.empty(), Keys.of(TOKEN), true, true, new Sessions(clock));
  }

  /** Strangers may do nothing. */
  static Access guarded(String password, InstantSource clock) {
    return new Access(
        Optional.of(Password.of(password)), Keys.of(TOKEN), false, false, new Sessions(clock));
  }

  int port() {
    return server.address().getPort();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(PATIENCE);
  }

  Answer get(String path, String... headers) {
    HttpRequest.Builder request = to(path).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Session session() {
    return session(get("/api/v1/session"));
  }

  static Session session(Answer answer) {
    String cookie = answer.header("Set-Cookie").split(";", -1)[0];
    return new Session(cookie, answer.json().get("csrf").asText());
  }

  /** Sends words as they are and answers all that comes back. */
  String raw(String words) {
    try (Socket socket = new Socket(server.address().getHost(), port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.closing().close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
