package org.hearsay.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine, and a fetcher that may ask it, whose clock only pauses move. */
public final class Site implements AutoCloseable {
  static final String HOST = "news.example";

  /** Answers a request. */
  public interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "site");
            thread.setDaemon(true);
            return thread;
          });
  public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  public final Map<String, String> lastHeaders = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private Instant now = Instant.parse("2022-01-18T09:30:00Z");
  Set<String> allowed = Set.of("127.0.0.1");
  List<String> addresses = List.of("127.0.0.1");
  private int resolved;

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                lastHeaders.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
    try {
      answers.getOrDefault(path, e -> reply(e, 404, "")).give(exchange);
    } finally {
      exchange.close();
    }
  }

  public Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  public Site page(String path, String body) {
    return on(path, exchange -> reply(exchange, 200, body));
  }

  Site redirect(String path, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          reply(exchange, 302, "moved");
        });
  }

  public static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
    if (status != 304 && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  public String url(String path) {
    return "http://" + HOST + ":" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  public Fetcher fetcher() {
    return fetcher(Duration.ofSeconds(20));
  }

  /** Sends to this site as to one of the public web, but not encrypted. */
  public Poster poster() {
    return new Poster(rules(), Set.of("http"), Duration.ofSeconds(2));
  }

  private AddressRules rules() {
    return new AddressRules(
        host -> {
          String address = addresses.get(Math.min(resolved++, addresses.size() - 1));
          return new InetAddress[] {InetAddress.getByName(address)};
        },
        address -> allowed.contains(address.getHostAddress()),
        port -> port == port());
  }

  Fetcher fetcher(Duration timeout) {
    return new Fetcher(
        rules(),
        clock(),
        pause -> {
          pauses.add(pause);
          now = now.plus(pause);
        },
        timeout);
  }

  /** The clock that only pauses move. */
  public Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  public void later(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
