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
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.hearsay.exports.Format;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;

/**
 * Writes what is exported to a file of its own first: so its rows are counted before the first byte
 * goes out, and a slow reader holds nothing of the store. A few are written at once. Thread-safe.
 */
public final class ExportFiles {
  private static final int MOST_AT_ONCE = 3;
  private static final int WAIT_SECONDS = 5;

  private final Semaphore running = new Semaphore(MOST_AT_ONCE);

  /** Writes an export. */
  interface Work {
    Tally.Result write(OutputStream out);
  }

  /** What may be chosen of any export. */
  static List<Parameter> parameters() {
    return List.of(
        Parameter.query(
            "raw",
            ValueKind.truth(),
            "In an export: leaves words as they are, also those that a spreadsheet would run"),
        Parameter.query(
            "wholeQuotes",
            ValueKind.truth(),
            "In an export: quotes of any length where they are cut after 50 words"));
  }

  static Sink.Options options(ApiRequest request) {
    return new Sink.Options(request.isTrue("raw"), request.isTrue("wholeQuotes"));
  }

  /** Answers in any of these formats. */
  static Shape shape(List<Format> formats) {
    Map<String, ObjectNode> shapes = new TreeMap<>();
    formats.forEach(each -> shapes.put(bare(each.mediaType()), Schemas.anything()));
    return new Shape(shapes);
  }

  private static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
  }

  /**
   * The written file with what was counted.
   *
   * @param name of the file, without its extension
   * @param counted the header that says of how many reports, or entries of a list, it tells
   */
  Reply of(Format format, String name, String counted, Work work) {
    if (!running.tryAcquire()) {
      throw new ProblemException(Problem.busy("Other exports are being written.", WAIT_SECONDS));
    }
    try {
      return written(format, name, counted, work);
    } finally {
      running.release();
    }
  }

  private static Reply written(Format format, String name, String counted, Work work) {
    Spooled file = new Spooled(format.extension());
    boolean done = false;
    try (OutputStream out = file.open()) {
      Tally.Result result = work.write(out);
      done = true;
      ObjectNode leftOut = JsonNodeFactory.instance.objectNode();
      result.leftOut().forEach(leftOut::put);
      return new Reply(
          200,
          format.mediaType(),
          Map.of(
              "Hearsay-Rows",
              Long.toString(result.rows()),
              counted,
              Long.toString(result.reports()),
              "Hearsay-Left-Out",
              leftOut.toString(),
              "Content-Disposition",
              "attachment; filename=\"hearsay-" + name + "." + format.extension() + "\""),
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
