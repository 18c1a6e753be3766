package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;

/**
 * Reads reports from lines of JSON: {@code id}, {@code text} or {@code html}, {@code published},
 * {@code url}, {@code publisher}, {@code title}. A line that is not such an object becomes a report
 * whose reading fails with the reason, so that it is counted like any other.
 */
final class JsonLines implements AutoCloseable {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(20)
                .maxStringLength(Inputs.MOST_BYTES)
                .build());
  }

  private final BufferedReader lines;
  private final String file;
  private final ReadOptions defaults;
  private int number;

  JsonLines(InputStream in, String file, ReadOptions defaults) {
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.file = file;
    this.defaults = defaults;
  }

  /** The next report, empty at the end; blank lines are passed over. */
  Optional<ReportInput> next() throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      number++;
      line = lines.readLine();
    }
    if (line == null) {
      return Optional.empty();
    }
    number++;
    String place = file + ":" + number;
    try {
      JsonNode item = JSON.readTree(line);
      return Optional.of(report(item, text(item, "id").orElse(place)));
    } catch (JsonProcessingException e) {
      return Optional.of(failing(place, "line is not JSON: " + e.getOriginalMessage()));
    } catch (DateTimeParseException e) {
      return Optional.of(
          failing(place, "published is not a date (YYYY-MM-DD): " + e.getParsedString()));
    }
  }

  private ReportInput report(JsonNode item, String name) {
    Optional<String> body = text(item, "text").or(() -> text(item, "html"));
    if (body.isEmpty()) {
      return failing(name, "line has neither text nor html");
    }
    Optional<LocalDate> published =
        text(item, "published")
            .map(date -> LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
    ReadOptions options =
        new ReadOptions(
            text(item, "url").or(defaults::url),
            text(item, "publisher").or(defaults::publisher),
            published.or(defaults::published),
            text(item, "title").or(defaults::title),
            defaults.retrievedAt());
    byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
    return new ReportInput(name, () -> bytes, options);
  }

  private ReportInput failing(String name, String why) {
    return new ReportInput(
        name,
        () -> {
          throw new IOException(why);
        },
        defaults);
  }

  private static Optional<String> text(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
