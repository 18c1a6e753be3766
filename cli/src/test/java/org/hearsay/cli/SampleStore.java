package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;

/** The sample crisis in a store of its own, and the command to ask it with. */
final class SampleStore {
  static final String CRISIS = "Macara bridge";
  static final Path REPORTS = Path.of("..", "examples", "crisis");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  SampleStore(Path file) {
    this.file = file;
  }

  /** What a run of the command answered. */
  record Run(int status, String out, String err) {
    /** Its lines of JSON. */
    List<JsonNode> json() {
      return out.lines().map(SampleStore::parsed).toList();
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new IllegalStateException("not JSON: " + line, e);
    }
  }

  void ingest() {
    Run run = run("ingest", REPORTS.toString(), "--crisis", CRISIS);
    if (run.status() != 0) {
      throw new IllegalStateException(run.out() + run.err());
    }
  }

  SampleStore copy(Path to) throws IOException {
    Files.copy(file, to);
    return new SampleStore(to);
  }

  /** Runs a command on this store, on a terminal of 80 columns. */
  Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--store");
    all.add(file.toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Terminal terminal = Terminal.of(Map.of("LANG", "C.UTF-8"), false);
    int status = Hearsay.run(all.toArray(String[]::new), streams, terminal);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
