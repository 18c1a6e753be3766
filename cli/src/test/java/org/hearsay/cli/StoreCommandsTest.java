package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {
    JsonNode lastLine() throws IOException {
      List<String> lines = out.lines().toList();
      return JSON.readTree(lines.get(lines.size() - 1));
    }
  }

  private Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Hearsay.run(arguments, streams, Terminal.of(Map.of(), false));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command on the store of this test. */
  private Run onStore(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--store");
    all.add(folder.resolve("news.db").toString());
    return run(all.toArray(String[]::new));
  }

  private Path reports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"),
        "The minister said on Monday that talks in Geneva would go on.\n");
    Files.writeString(
        reports.resolve("b.jsonl"),
        """
        {"id": "x1", "text": "Kenya denied the report on Tuesday.", "published": "2022-01-18"}
        {"id": "x2"}
        """);
    Files.write(reports.resolve("c.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    return reports;
  }

  @Test
  void everyInputIsAccountedForAndASecondRunChangesNothing() throws IOException {
    String reports = reports().toString();
    Run first = onStore("ingest", reports, "--json", "--crisis", "Test");
    assertEquals(ExitCode.PARTIAL, first.status(), first.err());
    assertEquals(4, first.lastLine().get("inputs").asInt(), first.out());
    assertEquals(2, first.lastLine().get("accepted").asInt());
    assertEquals(0, first.lastLine().get("known").asInt());
    Run second = onStore("ingest", reports, "--json", "--crisis", "Test");
    assertEquals(2, second.lastLine().get("known").asInt());
    assertEquals(first.status(), second.status());
    Run refreshed = onStore("store", "refresh");
    assertTrue(refreshed.out().endsWith("news.db: 2 stories merged\n"), refreshed.out());
    assertTrue(onStore("store", "refresh").out().endsWith(": 0 stories merged\n"));
    assertTrue(onStore("store", "refresh", "--all").out().endsWith(": 2 stories merged\n"));
    Run check = onStore("store", "check");
    assertEquals(ExitCode.DONE, check.status(), check.out());
    assertTrue(check.out().endsWith("news.db: sound, 2 readings\n"), check.out());
  }

  @Test
  void aReportIsShownByItsNameOrTheBeginningOfItsId() throws IOException {
    Path reports = reports();
    Run table = onStore("ingest", reports.resolve("a.txt").toString());
    assertEquals(ExitCode.DONE, table.status(), table.err());
    assertTrue(table.out().lines().allMatch(line -> line.length() <= 80), table.out());
    Run named = onStore("show", reports.resolve("a.txt").toString(), "--json");
    JsonNode shown = named.lastLine();
    assertEquals("hearsay.record/1", shown.at("/record/schema").asText());
    String id = shown.get("report").asText();
    Run page = onStore("show", id.substring(0, 8));
    assertTrue(page.out().contains(id), page.out());
    assertEquals(ExitCode.NO_SUCH_INPUT, onStore("show", "nothing").status());
  }

  @Test
  void aBackupComesBack() throws IOException {
    onStore("ingest", reports().resolve("a.txt").toString());
    String file = folder.resolve("copy.gz").toString();
    assertEquals(ExitCode.DONE, onStore("store", "backup", file).status());
    String other = folder.resolve("other.db").toString();
    assertEquals(ExitCode.DONE, run("store", "restore", file, "--store", other).status());
    assertEquals(ExitCode.DONE, run("store", "check", "--store", other).status());
    Run twice = run("store", "restore", file, "--store", other);
    assertEquals(ExitCode.FAILED, twice.status());
    assertTrue(twice.err().startsWith("hearsay: the store holds reports already"), twice.err());
    assertEquals(ExitCode.FAILED, onStore("store", "backup", file).status());
  }

  @Test
  void aStoreThatIsNotThereIsNamed() {
    Run check = onStore("store", "check");
    assertEquals(ExitCode.FAILED, check.status());
    assertTrue(check.err().startsWith("hearsay: there is no store at "), check.err());
    assertEquals(ExitCode.NO_SUCH_INPUT, onStore("ingest", "no-such-folder").status());
  }

  @Test
  void progressTellsRateAndTimeLeft() {
    assertEquals("20 of 60, 2.0 a second, 0:20 left", Progress.line(20, Optional.of(60), 10));
    assertEquals("20, 4.0 a second", Progress.line(20, Optional.empty(), 5));
  }

  private static final String GDELT =
      "1020304050|20190305|||||PERU|PER||||||||||||||||||112|112|11|3|-2|1|1|1|0|||||||||||||||||4"
          + "|Puno, Puno, Peru|PE|||-15.84|-70.02||20190306101500|https://www.lima.example/puno";

  @Test
  void rowsOfGdeltStandBesideReportsAndAreNeverReadAgain() throws IOException {
    List<String> cells = new ArrayList<>(List.of(GDELT.split("\\|", -1)));
    while (cells.size() < 61) {
      cells.add(5, "");
    }
    Path file = folder.resolve("20190306101500.export.CSV");
    Files.writeString(file, String.join("\t", cells) + "\nno row\n");
    Run first = onStore("import", "gdelt", file.toString(), "--json");
    assertEquals(ExitCode.PARTIAL, first.status(), first.err());
    assertEquals(1, first.lastLine().get("accepted").asInt(), first.out());
    assertEquals(1, first.lastLine().get("rejected").asInt());
    assertEquals(
        1, onStore("import", "gdelt", file.toString(), "--json").lastLine().get("known").asInt());
    assertTrue(
        onStore("timeline")
            .out()
            .replaceAll("\\s+", " ")
            .contains("lima.example (coded by GDELT)"));
    assertTrue(onStore("store", "reread", "--json").out().contains("it is a row of a table"));
    assertEquals(ExitCode.NO_SUCH_INPUT, onStore("import", "gdelt", folder + "/none.CSV").status());
  }
}
