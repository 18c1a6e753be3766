package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.hearsay.exports.Format;
import org.hearsay.exports.Formats;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.query.export.ReportChoice;
import org.hearsay.query.export.ReportExport;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.hearsay.store.RecordStore;

/**
 * The routes of exports. What is exported is written to a file of its own first: so its rows are
 * counted before the first byte goes out, and a slow reader holds nothing of the store.
 */
public final class ExportRoutes {
  private static final String GROUP = "exports";
  private static final int MOST_AT_ONCE = 3;

  private final RecordStore store;
  private final Semaphore running = new Semaphore(MOST_AT_ONCE);

  public ExportRoutes(RecordStore store) {
    this.store = store;
  }

  public List<Route> all() {
    ObjectNode format =
        Shapes.object(
            "name", Schemas.text(),
            "extension", Schemas.text(),
            "mediaType", Schemas.text(),
            "about", Schemas.text());
    Map<String, ObjectNode> shapes = new TreeMap<>();
    Formats.list().forEach(each -> shapes.put(bare(each.mediaType()), Schemas.anything()));
    return List.of(
        Route.get(Api.path("/exports"), GROUP, "The formats there are", request -> formats())
            .answers(200, Pages.shape(format)),
        Route.get(
                Api.path("/exports/{format}"),
                GROUP,
                "The reports of a crisis, joined, or of all the store, each by itself, in a format"
                    + " that others read. Hearsay-Rows has the count of rows, Hearsay-Left-Out what"
                    + " was left out and why",
                this::export)
            .with(
                List.of(
                    Parameter.path("format", "Its name"),
                    Parameter.query("crisis", ValueKind.text(), "Of this crisis, joined"),
                    Parameter.query("from", ValueKind.day(), "Reports of this day or later"),
                    Parameter.query("to", ValueKind.day(), "Reports of this day or earlier"),
                    Parameter.query(
                        "raw",
                        ValueKind.truth(),
                        "Leaves words as they are, also those that a spreadsheet would run"),
                    Parameter.query(
                        "wholeQuotes",
                        ValueKind.truth(),
                        "Quotes of any length where they are cut after 50 words")))
            .answers(200, new Shape(shapes))
            .asHeavy()
            .asCached());
  }

  private static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
  }

  private static Reply formats() {
    return Pages.of(
        Formats.list(),
        format ->
            JsonNodeFactory.instance
                .objectNode()
                .put("name", format.name())
                .put("extension", format.extension())
                .put("mediaType", format.mediaType())
                .put("about", format.about())
                .toString(),
        Optional.empty(),
        Map.of());
  }

  private Reply export(ApiRequest request) {
    Format format =
        Formats.find(request.path("format"))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "There is no such format; GET /api/v1/exports lists all.")));
    Optional<String> crisis = request.text("crisis");
    if (crisis.isPresent()
        && !store.read(readings -> readings.crises()).containsKey(crisis.get())) {
      throw new ProblemException(Problem.parameter("crisis", "There is no such crisis."));
    }
    if (!running.tryAcquire()) {
      throw new ProblemException(Problem.busy("Other exports are being written.", 5));
    }
    try {
      return written(format, request, crisis);
    } finally {
      running.release();
    }
  }

  private Reply written(Format format, ApiRequest request, Optional<String> crisis) {
    Spooled file = new Spooled(format.extension());
    boolean done = false;
    try (OutputStream out = file.open()) {
      Tally.Result result =
          new ReportExport(store)
              .write(
                  format,
                  new ReportChoice(crisis, request.day("from"), request.day("to")),
                  new Sink.Options(request.isTrue("raw"), request.isTrue("wholeQuotes")),
                  out,
                  seen -> {});
      done = true;
      ObjectNode leftOut = JsonNodeFactory.instance.objectNode();
      result.leftOut().forEach(leftOut::put);
      return new Reply(
          200,
          format.mediaType(),
          Map.of(
              "Hearsay-Rows", Long.toString(result.rows()),
              "Hearsay-Reports", Long.toString(result.reports()),
              "Hearsay-Left-Out", leftOut.toString(),
              "Content-Disposition",
                  "attachment; filename=\"hearsay-"
                      + format.name()
                      + "."
                      + format.extension()
                      + "\""),
          file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!done) {
        file.close();
      }
    }
  }

  /** A file that is there until it was sent. */
  private record Spooled(Path file) implements Reply.Content {
    Spooled(String extension) {
      this(made(extension));
    }

    private static Path made(String extension) {
      try {
        return Files.createTempFile("hearsay-export-", "." + extension);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    OutputStream open() throws IOException {
      return new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }

    @Override
    public long length() {
      try {
        return Files.size(file);
      } catch (IOException e) {
        return -1;
      }
    }

    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
