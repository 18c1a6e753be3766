package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.exports.Format;
import org.hearsay.exports.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String FIRST =
      "{\"id\": \"x1\", \"text\": \"Kenya denied on Tuesday that its army had shelled a village."
          + " The ministers of Kenya and Somalia will meet in Geneva on Friday.\","
          + " \"published\": \"2022-01-18\"}\n";
  private static final String SECOND =
      "{\"id\": \"x2\", \"text\": \"Kenyan forces shelled a village near Mogadishu on Wednesday,"
          + " killing 12 people, Somalia's government said.\", \"published\": \"2022-01-20\"}\n";

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private Run run(String store, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--store");
    all.add(folder.resolve(store).toString());
    int status = Hearsay.run(all.toArray(String[]::new), streams, Terminal.of(Map.of(), false));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void ingest(String store, String... lines) throws IOException {
    for (String line : lines) {
      Path file = folder.resolve(line.substring(8, 10) + ".jsonl");
      Files.writeString(file, line);
      assertEquals(
          ExitCode.DONE, run(store, "ingest", file.toString(), "--crisis", "border").status());
    }
  }

  @Test
  void theOrderOfArrivalChangesNoByteOfAnyFormat() throws IOException {
    ingest("one.db", FIRST, SECOND);
    ingest("other.db", SECOND, FIRST);
    for (Format format : Formats.list()) {
      Run one = run("one.db", "export", "--format", format.name());
      assertEquals(ExitCode.DONE, one.status(), one.err());
      assertEquals(one, run("other.db", "export", "--format", format.name()), format.name());
      Run joined = run("one.db", "export", "--format", format.name(), "--crisis", "border");
      assertEquals(ExitCode.DONE, joined.status(), joined.err());
      assertEquals(
          joined, run("other.db", "export", "--format", format.name(), "--crisis", "border"));
    }
  }

  @Test
  void theCountShownIsTheCountOfRowsAndDaysChooseReports() throws IOException {
    ingest("news.db", FIRST, SECOND);
    Path file = folder.resolve("claims.csv");
    Run all = run("news.db", "export", "--format", "claims-csv", "-o", file.toString(), "--json");
    JsonNode said = new ObjectMapper().readTree(all.out());
    assertEquals(Files.readString(file).lines().count() - 1, said.path("rows").asInt());
    assertEquals(2, said.path("reports").asInt());
    assertFalse(Files.exists(folder.resolve("claims.csv.part")));
    Run late = run("news.db", "export", "--format", "events-csv", "--from", "2022-01-19");
    assertTrue(late.err().contains("of 1 reports"), late.err());
    assertFalse(late.out().contains("2022-01-18"));
  }

  @Test
  void whatIsNoFormatOrNoCrisisIsSaid() throws IOException {
    ingest("news.db", FIRST);
    Run wrong = run("news.db", "export", "--format", "excel");
    assertEquals(ExitCode.WRONG_USAGE, wrong.status());
    assertTrue(wrong.err().contains("events-csv"));
    Run unknown = run("news.db", "export", "--format", "ics", "--crisis", "nowhere");
    assertEquals(ExitCode.NO_SUCH_INPUT, unknown.status());
    assertTrue(run("news.db", "export").out().contains("gdelt-events"));
  }
}
