package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.cli.SampleStore.Run;
import org.hearsay.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisCommandsTest {
  @TempDir private static Path shared;
  private static SampleStore sample;

  @TempDir private Path folder;

  @BeforeAll
  static void fill() {
    sample = new SampleStore(shared.resolve("sample.db"));
    sample.ingest();
  }

  private static Run answered(SampleStore store, String... arguments) {
    Run run = store.run(arguments);
    assertEquals(ExitCode.DONE, run.status(), run.err());
    return run;
  }

  private static Run ask(String... arguments) {
    return answered(sample, arguments);
  }

  private static String first(String command, String field) {
    return ask(command, "--json").json().get(0).get(field).asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "timeline", "claims", "events", "meetings"})
  void eachListIsATableForPeopleThatFitsTheTerminal(String command) {
    Run run = ask(command);
    assertTrue(run.out().lines().count() > 4, run.out());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertTrue(run.out().lines().toList().get(1).startsWith("12 reports · 8 origins"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories", "timeline", "claims", "events", "meetings"})
  void eachListIsLinesOfJsonForPrograms(String command) {
    List<JsonNode> lines = ask(command, "--json").json();
    assertFalse(lines.isEmpty());
    for (JsonNode line : lines) {
      assertTrue(line.get("is").isTextual() && line.get("id").isTextual(), line.toString());
      assertTrue(line.get("why").isArray() && line.get("names").isObject(), line.toString());
    }
  }

  @Test
  void aStoryTellsItsReportsOnceAndItsOriginsOnce() {
    JsonNode story = ask("stories", "--json").json().get(0);
    assertEquals(12, story.get("reports").size());
    assertEquals(8, story.get("origins").size());
    assertEquals(SampleStore.CRISIS, story.get("crisis").asText());
  }

  @Test
  void onlyTheDaysThatAreAskedForAreListed() {
    Set<String> days = new TreeSet<>();
    for (JsonNode claim : ask("claims", "--from", "2019-03-08", "--json").json()) {
      days.add(claim.get("from").asText());
    }
    assertEquals(Set.of("2019-03-08", "2019-03-09"), days);
    assertEquals(ExitCode.WRONG_USAGE, sample.run("claims", "--to", "soon").status());
  }

  @Test
  void somebodyIsShownByAPartOfTheName() {
    Run run = ask("who", "quiroga");
    assertTrue(run.out().startsWith("Elena Quiroga\n"), run.out());
    assertTrue(run.out().contains("“No Peruvian soldier fired a single shot”"), run.out());
    assertEquals("actor", ask("who", "quiroga", "--json").json().get(0).get("is").asText());
    assertEquals(ExitCode.NO_SUCH_INPUT, sample.run("who", "Nobody At All").status());
    Run near = sample.run("who", "Elena Quirogga");
    assertTrue(near.err().contains("did you mean: Elena Quiroga"), near.err());
  }

  @Test
  void whateverHasAnIdIsShownByItsBeginning() {
    for (String command : List.of("claims", "events", "meetings")) {
      JsonNode thing = ask(command, "--json").json().get(0);
      String id = thing.get("id").asText();
      assertTrue(ask("show", id.substring(0, 10)).out().contains(id));
      JsonNode shown = ask("show", id, "--json").json().get(0);
      assertEquals(thing, shown);
    }
    assertEquals(ExitCode.NO_SUCH_INPUT, sample.run("show", "c-nothing").status());
  }

  @Test
  void anyReportLeadsToItsStoryAndItsOrigin() {
    String report = ask("stories", "--json").json().get(0).get("reports").get(5).asText();
    assertTrue(ask("show", "story:" + report).out().contains("TRANSANDES"));
    assertTrue(ask("show", "origin:" + report.substring(0, 12)).out().contains("ORIGIN\n"));
    assertTrue(ask("show", report).out().contains("STORED"));
  }

  @Test
  void anIdThatWasJoinedAnswersWithWhereItWent() {
    for (JsonNode claim : ask("claims", "--json").json()) {
      if (claim.get("why").size() > 0) {
        String id = claim.get("id").asText();
        JsonNode join = claim.get("why").get(0);
        String other =
            join.get("left").asText().equals(id)
                ? join.get("right").asText()
                : join.get("left").asText();
        Run run = ask("show", other);
        assertTrue(run.out().startsWith(other.equals(id) ? "CLAIM" : other + " is part of "));
        return;
      }
    }
    throw new AssertionError("no claim was joined");
  }

  @Test
  void everyJoinSaysWhy() {
    String story = first("stories", "id");
    Run run = ask("merge", "--explain", "story:" + story);
    assertTrue(run.out().contains("confidence"), run.out());
    for (JsonNode join : ask("merge", "--explain", "origin:" + story, "--json").json()) {
      assertTrue(join.get("rule").isTextual() && join.get("confidence").isNumber());
    }
  }

  @Test
  void whatChangedSinceADayIsShown() {
    Run run = ask("diff", "--since", "2019-03-07");
    int corrected = run.out().indexOf("\nCORRECTED\n");
    assertTrue(corrected > 0 && corrected < run.out().indexOf("\nNEW\n"), run.out());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertEquals(
        "change", ask("diff", "--since", "2019-03-07", "--json").json().get(0).get("is").asText());
    assertEquals(ExitCode.WRONG_USAGE, sample.run("diff").status());
  }

  @Test
  void aVisitorSeesOnlyWhatIsNewSinceTheLastVisit() throws IOException {
    SampleStore store = sample.copy(folder.resolve("visit.db"));
    assertTrue(answered(store, "diff", "--visitor", "desk").out().contains("\nNEW\n"));
    assertTrue(answered(store, "diff", "--visitor", "desk").out().contains(" nothing: no report"));
    assertTrue(answered(store, "diff", "--visitor", "other").out().contains("\nNEW\n"));
  }

  @Test
  void aPartThatIsSplitOffStaysApartUntilThatIsTakenBack() throws IOException {
    SampleStore store = sample.copy(folder.resolve("split.db"));
    String story = first("stories", "id");
    String ruled =
        answered(store, "correct", "split", "story:" + story, "--by", "desk", "--why", "other")
            .out();
    List<JsonNode> apart = answered(store, "stories", "--json").json();
    assertEquals(2, apart.size());
    assertTrue(answered(store, "merge", "--explain", "story:" + story).out().contains("desk"));
    String id = ruled.split("[ :]", -1)[1];
    answered(store, "correct", "undo", id, "--by", "desk");
    assertEquals(1, answered(store, "stories", "--json").json().size());
    assertEquals("nobody corrected or ruled anything\n", answered(store, "correct", "list").out());
    assertTrue(answered(store, "correct", "list", "--all").out().contains("takes back"));
  }

  @Test
  void aFieldThatIsCorrectedIsSoEverywhere() throws IOException {
    SampleStore store = sample.copy(folder.resolve("field.db"));
    JsonNode claim = ask("claims", "--json").json().get(0);
    String id = claim.get("id").asText();
    answered(store, "correct", "field", id, "act", "demand", "--why", "as the text says");
    for (JsonNode line : answered(store, "claims", "--json").json()) {
      if (line.get("id").asText().equals(id)) {
        assertEquals("demand", line.get("act").asText());
      }
    }
    assertTrue(answered(store, "show", id).out().contains("act "));
    Run refused = store.run("correct", "field", id, "act", "sing");
    assertEquals(ExitCode.NOT_A_REPORT, refused.status());
    assertEquals("hearsay: not a value of act: sing\n", refused.err());
  }

  @Test
  void aNoteStandsBesideWhatItIsAbout() throws IOException {
    SampleStore store = sample.copy(folder.resolve("note.db"));
    String id = first("meetings", "id");
    answered(store, "correct", "note", id, "ask the ministry", "--by", "desk");
    assertTrue(answered(store, "show", id).out().contains("ask the ministry"));
  }

  @Test
  void theDossierIsOnePage() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = ask("dossier", SampleStore.CRISIS, "--html", "-o", page.toString());
    assertEquals("", run.out());
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("Content-Security-Policy"));
    assertTrue(html.contains("TRANSANDES") && !html.contains("<script"));
  }

  @Test
  void aCrisisThatIsNotThereIsAnsweredWithThoseThatAre() {
    Run near = sample.run("timeline", "--crisis", "Macara brige");
    assertEquals(ExitCode.NO_SUCH_INPUT, near.status());
    assertTrue(near.err().contains("did you mean: \"Macara bridge\" (12 reports)"), near.err());
    Run far = sample.run("timeline", "--crisis", "Zzz");
    assertTrue(far.err().contains("there are: \"Macara bridge\""), far.err());
  }

  @Test
  void anEmptyStoreSaysHowToFillIt() throws IOException {
    SampleStore empty = new SampleStore(folder.resolve("empty.db"));
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    empty.run("watch", nothing.toString(), "--once");
    Run run = empty.run("timeline");
    assertEquals(ExitCode.DONE, run.status());
    assertTrue(run.err().contains("holds no reports yet: hearsay ingest"), run.err());
    Run missing = new SampleStore(folder.resolve("missing.db")).run("timeline");
    assertEquals(ExitCode.FAILED, missing.status());
    assertTrue(missing.err().contains("there is no store at"), missing.err());
  }

  @Test
  void watchingTakesInWhatIsNewAndNothingTwice() throws IOException {
    SampleStore store = new SampleStore(folder.resolve("watched.db"));
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(
        inbox.resolve("a.txt"), "The minister said on Monday that talks would go on.\n");
    Run first = store.run("watch", inbox.toString(), "--once", "--crisis", "Talks", "--json");
    assertEquals(1, first.json().size(), first.out());
    Run second = store.run("watch", inbox.toString(), "--once", "--crisis", "Talks", "--json");
    assertEquals("", second.out());
    assertEquals(ExitCode.DONE, second.status());
  }

  @Test
  void nothingIsFetchedUnlessAskedForAndNoServerIsAskedTooOften() {
    Run unasked = sample.run("watch", "https://news.example/feed");
    assertEquals(ExitCode.WRONG_USAGE, unasked.status());
    Run often = sample.run("watch", "https://news.example/feed", "--fetch", "--every", "5s");
    assertEquals(ExitCode.WRONG_USAGE, often.status());
    assertTrue(often.err().contains("too often for a server"), often.err());
    assertEquals(ExitCode.NO_SUCH_INPUT, sample.run("watch", "no-such-folder").status());
  }
}
