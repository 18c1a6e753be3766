package org.hearsay.eval.questions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.query.Box;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.http.Answered;
import org.hearsay.server.http.ServerLog;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.store.RecordStore;

/** Asks a server of its own over HTTP, each thread over a connection of its own. */
final class HttpAsker implements Asker, AutoCloseable {
  private static final String TOKEN = "a-token-for-the-measure-alone";
  private static final int PLENTY = 1_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ThreadLocal<HttpClient> CLIENTS =
      ThreadLocal.withInitial(
          () -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

  private final HearsayServer server;

  private HttpAsker(HearsayServer server) {
    this.server = server;
  }

  /** Starts a server on any port of this machine. */
  static HttpAsker start(RecordStore store) {
    InstantSource clock = InstantSource.system();
    return new HttpAsker(
        HearsayServer.start(
            new HearsayServer.Work(
                store,
                () -> {
                  throw new IllegalStateException("no report is sent");
                },
                Optional.empty(),
                clock,
                Optional.empty()),
            ServerSettings.local(0).withLimits(PLENTY, PLENTY, PLENTY),
            new HearsayServer.Rights(Optional.empty(), Optional.of(TOKEN), false, "measure"),
            Optional.empty(),
            "measure",
            new Silent()));
  }

  /** Says nothing. */
  private record Silent() implements ServerLog {
    @Override
    public void answered(Answered answered) {}

    @Override
    public void failed(String what, Throwable failure) {
      throw new IllegalStateException(what, failure);
    }
  }

  @Override
  public Answer page(FactQuery query, Paging paging) {
    List<String> parts = parts(query);
    parts.add("sort=" + paging.sort().code());
    parts.add("order=" + (paging.descending() ? "desc" : "asc"));
    paging.cursor().ifPresent(cursor -> parts.add("cursor=" + encoded(cursor)));
    return asked(path(query.kinds().get(0)), parts);
  }

  @Override
  public Answer search(FactQuery query) {
    return asked("search", parts(query));
  }

  private static String path(FactKind kind) {
    return switch (kind) {
      case STORY -> "stories";
      case FIGURE -> "quantities";
      default -> kind.code() + "s";
    };
  }

  private static List<String> parts(FactQuery query) {
    List<String> parts = new ArrayList<>();
    query
        .fields()
        .forEach(
            (field, values) ->
                values.forEach(value -> parts.add(field.code() + "=" + encoded(value))));
    query.from().ifPresent(day -> parts.add("from=" + day));
    query.to().ifPresent(day -> parts.add("to=" + day));
    query.words().ifPresent(words -> parts.add("q=" + encoded(words)));
    query.box().ifPresent(box -> parts.add("bbox=" + text(box)));
    parts.add("minOrigins=" + query.minOrigins());
    return parts;
  }

  private static String text(Box box) {
    return String.format(
        Locale.ROOT, "%.1f,%.1f,%.1f,%.1f", box.west(), box.south(), box.east(), box.north());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private Answer asked(String path, List<String> parts) {
    URI address = URI.create(server.address() + "/api/v1/" + path + "?" + String.join("&", parts));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + TOKEN)
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      HttpResponse<byte[]> response =
          CLIENTS.get().send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
      }
      JsonNode page = JSON.readTree(response.body());
      return new Answer(
          page.path("items").size(), Optional.ofNullable(page.path("next").textValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
