package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {
  @TempDir static Path folder;
  private static SampleStore sample;

  @BeforeAll
  static void ingest() {
    sample = new SampleStore(folder.resolve("hearsay.db"));
    sample.ingest();
  }

  private static SampleStore.Run preview(String... more) {
    String[] all = new String[more.length + 4];
    System.arraycopy(
        new String[] {"digest", "preview", "--crisis", SampleStore.CRISIS}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return sample.run(all);
  }

  @Test
  void aMeetingThatCameAboutElsewhereIsTheFirstThingToRead() {
    SampleStore.Run run = preview("--since", "2019-03-06");
    assertEquals(0, run.status(), run.err());
    String changed = run.out().substring(run.out().indexOf("CHANGED"), run.out().indexOf("DENIED"));
    assertTrue(changed.contains("Brasilia"), changed);
    assertTrue(changed.contains("before: planned"), changed);
    run.out()
        .lines()
        .filter(line -> !line.contains("https://"))
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 72, line));
  }

  @Test
  void whoDeniesAndWhatIsDeniedStandTogether() {
    String text = preview("--since", "2019-03-06").out();
    String denied = text.substring(text.indexOf("DENIED"), text.indexOf("CONTRADICTED"));
    assertTrue(denied.indexOf("Ecuador accuses") >= 0, denied);
    assertTrue(denied.indexOf("denies:") > denied.indexOf("Ecuador accuses"), denied);
  }

  @Test
  void daysAreInTheLanguageThatIsAskedFor() {
    String text = preview("--since", "2019-03-06", "--dates", "de").out();
    assertTrue(text.contains("9. März 2019"), text);
  }

  @Test
  void aPageIsWrittenToAFileAndProgramsGetJson() throws IOException {
    Path file = folder.resolve("digest.html");
    assertEquals(0, preview("--format", "html", "-o", file.toString()).status());
    String html = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(html.startsWith("<!DOCTYPE html>"));
    assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 102_000);
    JsonNode json =
        new ObjectMapper()
            .readTree(preview("--format", "json", "--site", "https://site.example").out());
    assertEquals("hearsay.digest/1", json.path("schema").asText());
    String link = json.path("sections").get(0).path("entries").get(0).path("link").asText();
    assertTrue(link.startsWith("https://site.example/reports/"), link);
  }

  @Test
  void afterTheLastReportNothingIsNew() {
    SampleStore.Run run = preview("--since", "2019-04-01");
    assertEquals(0, run.status());
    assertEquals(SampleStore.CRISIS + "\n\nNothing is new.", run.out().strip());
  }

  @Test
  void wrongValuesAreSaidAndNothingIsShown() {
    for (String[] wrong :
        new String[][] {
          {"--since", "yesterday"}, {"--dates", "xx"}, {"--site", "javascript:alert(1)"}
        }) {
      SampleStore.Run run = preview(wrong);
      assertEquals(2, run.status());
      assertTrue(run.err().contains(wrong[0]), run.err());
      assertFalse(run.out().contains("NEW"));
    }
    SampleStore.Run unknown = sample.run("digest", "preview", "--crisis", "Macara brige");
    assertEquals(3, unknown.status());
    assertTrue(unknown.err().contains("did you mean: \"Macara bridge\""), unknown.err());
  }
}
