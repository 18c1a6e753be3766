package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String REPORT =
      "The minister said on Monday that talks in Geneva would go on.\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** What a run printed and its exit status. */
  private record Run(int status, String out, String err) {
    JsonNode json() throws IOException {
      return JSON.readTree(out);
    }
  }

  @Test
  void oneFileGivesOneObject() throws IOException {
    Run run = run("read", file("a.txt", REPORT), "--published", "2022-01-18");
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertEquals("hearsay.record/1", run.json().get("schema").asText());
    assertEquals("2022-01-18", run.json().at("/report/published").asText());
    assertEquals("given", run.json().at("/report/publishedBasis").asText());
  }

  @Test
  void whatCannotBePrintedIsAFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Terminal terminal = new Terminal(false, false, true, 80);
    int status = Hearsay.run(new String[] {"read", "-"}, streams, terminal);
    assertEquals(ExitCode.FAILED, status);
    assertEquals(
        "hearsay: standard output takes no more", err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void standardInputIsADash() throws IOException {
    Run run = runOn(REPORT, "read", "-");
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertEquals(REPORT.strip(), run.json().at("/report/text").asText());
  }

  @Test
  void urlAndPublisherArePartOfTheRecord() throws IOException {
    Run run =
        runOn(REPORT, "read", "-", "--url", "https://example.org/a", "--publisher", "Example");
    assertEquals("https://example.org/a", run.json().at("/report/url").asText());
    assertEquals("Example", run.json().at("/report/publisher").asText());
  }

  @Test
  void aPageForABrowserHoldsTheReport() {
    Run run = runOn(REPORT, "read", "-", "--format", "html");
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"));
    assertTrue(run.out().contains("Content-Security-Policy"));
    assertTrue(run.out().strip().endsWith("</html>"));
  }

  @Test
  void severalFilesGiveALineEachInOrder() throws IOException {
    String first = file("b.txt", REPORT);
    String second = file("a.txt", REPORT);
    Run run = run("read", first, second);
    List<String> lines = run.out().lines().toList();
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertEquals(2, lines.size());
    assertEquals(first, JSON.readTree(lines.get(0)).get("input").asText());
    assertEquals(second, JSON.readTree(lines.get(1)).get("input").asText());
  }

  @Test
  void aFolderIsReadInOrderOfItsNames() throws IOException {
    String second = file("b.txt", REPORT);
    String first = file("a.txt", REPORT);
    List<String> lines = run("read", folder.toString()).out().lines().toList();
    assertEquals(first, JSON.readTree(lines.get(0)).get("input").asText());
    assertEquals(second, JSON.readTree(lines.get(1)).get("input").asText());
  }

  @Test
  void aFailingReportGivesALineAndTheRestGoOn() throws IOException {
    String empty = file("a.txt", "");
    String good = file("b.txt", REPORT);
    Run run = run("read", empty, good);
    List<String> lines = run.out().lines().toList();
    assertEquals(ExitCode.PARTIAL, run.status());
    assertEquals(empty, JSON.readTree(lines.get(0)).get("input").asText());
    assertTrue(JSON.readTree(lines.get(0)).hasNonNull("error"), lines.get(0));
    assertEquals("hearsay.record/1", JSON.readTree(lines.get(1)).get("schema").asText());
  }

  @Test
  void linesOfJsonCarryTheirOwnFacts() throws IOException {
    String line =
        "{\"id\":\"x1\",\"text\":\""
            + REPORT.strip()
            + "\",\"published\":\"2022-01-18T09:00:00Z\",\"publisher\":\"P\"}\n";
    Run run = runOn(line, "read", "-", "--jsonl-in");
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertEquals("x1", run.json().get("input").asText());
    assertEquals("2022-01-18", run.json().at("/report/published").asText());
    assertEquals("P", run.json().at("/report/publisher").asText());
  }

  @Test
  void aBrokenLineOfJsonNamesItsFileAndLine() throws IOException {
    Run run =
        runOn(
            "{\"id\":\"x1\",\n{\"text\":\"" + REPORT.strip() + "\"}\n", "read", "-", "--jsonl-in");
    List<String> lines = run.out().lines().toList();
    assertEquals(ExitCode.PARTIAL, run.status());
    assertEquals("-:1", JSON.readTree(lines.get(0)).get("input").asText());
    assertEquals("-:2", JSON.readTree(lines.get(1)).get("input").asText());
  }

  @Test
  void aContainerGivesALineForEachReportInIt() throws IOException {
    String line = "{\"id\":\"x1\",\"body\":\"" + REPORT.strip() + "\"}\n";
    String path = file("dump.txt", line + "{\"id\":\"x2\"}\n");
    Run run = run("read", path);
    List<String> lines = run.out().lines().toList();
    assertEquals(ExitCode.PARTIAL, run.status(), run.err());
    assertEquals(path + "#x1", JSON.readTree(lines.get(0)).get("input").asText());
    assertEquals("hearsay.record/1", JSON.readTree(lines.get(0)).get("schema").asText());
    assertTrue(JSON.readTree(lines.get(1)).hasNonNull("error"), lines.get(1));
  }

  @Test
  void aContainerIsNotPrintedAsOneObject() throws IOException {
    String path = file("dump.jsonl", "{\"text\":\"" + REPORT.strip() + "\"}\n");
    assertEquals(ExitCode.WRONG_USAGE, run("read", path, "--format", "json").status());
  }

  @Test
  void fieldsOfLinesOfJsonCanBeNamed() throws IOException {
    String line = "{\"lead\":\"" + REPORT.strip() + "\"}\n";
    Run run = runOn(line, "read", "-", "--fields", "text=lead");
    assertEquals(ExitCode.DONE, run.status(), run.err());
    assertEquals("-#1", run.json().get("input").asText());
    assertEquals(ExitCode.WRONG_USAGE, runOn(line, "read", "-", "--fields", "lead").status());
  }

  @Test
  void nothingIsFetchedUnlessAskedFor() {
    Run run = run("read", "http://127.0.0.1/a");
    assertEquals(ExitCode.WRONG_USAGE, run.status());
    assertTrue(run.err().contains("--fetch"), run.err());
  }

  @Test
  void anAddressThatIsNotPublicIsNotFetched() {
    Run run = run("read", "http://127.0.0.1/a", "--fetch");
    assertEquals(ExitCode.FAILED, run.status());
    assertTrue(run.err().contains("not public"), run.err());
  }

  @Test
  void aMissingFileIsNoSuchInput() {
    Run run = run("read", folder.resolve("nowhere.txt").toString());
    assertEquals(ExitCode.NO_SUCH_INPUT, run.status());
    assertTrue(run.err().contains("no such file"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void emptyAndBinaryInputsAreNotReadableReports() throws IOException {
    assertEquals(ExitCode.NOT_A_REPORT, run("read", file("empty.txt", "")).status());
    assertEquals(
        ExitCode.NOT_A_REPORT,
        run("read", file("binary.txt", "\u0000\u0001\u0002\u0000PNG")).status());
  }

  @Test
  void severalInputsNeedLinesOfJson() throws IOException {
    Run run = run("read", file("a.txt", REPORT), file("b.txt", REPORT), "--format", "json");
    assertEquals(ExitCode.WRONG_USAGE, run.status());
  }

  @Test
  void aWrongDayIsWrongUsage() throws IOException {
    Run run = run("read", file("a.txt", REPORT), "--published", "18 January");
    assertEquals(ExitCode.WRONG_USAGE, run.status());
    assertTrue(run.err().contains("YYYY-MM-DD"), run.err());
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, run("read", "--quietly", "a.txt").status());
  }

  @Test
  void noCommandShowsTheHelp() {
    Run run = run();
    assertEquals(ExitCode.DONE, run.status());
    assertTrue(run.out().contains("read"), run.out());
  }

  @Test
  void aPersonAtATerminalGetsThePage() throws IOException {
    String path = file("a.txt", REPORT);
    Run run = runOn("", new Terminal(true, false, true, 80), "read", path);
    assertTrue(run.out().contains("WHO SAYS WHAT"), run.out());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    String path = file("a.txt", REPORT);
    assertEquals(run("read", path).out(), run("read", path).out());
  }

  @Test
  void textThatWasCutMakesTheReadingPartial() throws IOException {
    Run run = run("read", file("long.txt", (REPORT + "\n").repeat(6000)));
    assertEquals(ExitCode.PARTIAL, run.status());
    assertTrue(run.out().contains("TRUNCATED"));
    assertTrue(run.err().contains("The report is longer than 300000 characters"), run.err());
  }

  @Test
  void anotherLanguageGivesARecordWithoutFacts() throws IOException {
    Run run =
        runOn(
            "Le ministre des affaires étrangères a déclaré lundi que les négociations de paix se poursuivraient à Genève dans les jours qui viennent.",
            "read",
            "-");
    assertEquals(ExitCode.PARTIAL, run.status(), run.err());
    assertEquals("fr", run.json().at("/report/language").asText());
    assertFalse(run.json().at("/report/missing").isEmpty());
    assertTrue(run.json().at("/claims").isEmpty());
    assertEquals("hearsay: -: the text is in French; only English is read for facts\n", run.err());
  }

  @Test
  void aPageOfAnotherLanguageDoesNotSayThatThereIsNothing() throws IOException {
    String text =
        "Der Minister sagte am Montag, dass die Gespräche über den Hafen und die Grenze weitergehen.";
    String page = runOn(text, "read", "-", "--format", "text").out();
    for (String part :
        List.of("PLANNED", "WHO SAYS WHAT", "DISPUTED", "HAPPENED, AS REPORTED", "HOW MANY")) {
      assertTrue(page.contains(part + "\n not computed\n"), page);
    }
    assertTrue(page.contains("the text is in German; only English is read for facts"), page);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private Run run(String... arguments) {
    return runOn("", arguments);
  }

  private Run runOn(String input, String... arguments) {
    return runOn(input, new Terminal(false, false, true, 80), arguments);
  }

  private Run runOn(String input, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Hearsay.run(arguments, streams, terminal);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
