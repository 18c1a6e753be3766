package org.hearsay.eval.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.Metric;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFileTest {
  private static final String YAML =
      """
      set: made
      title: Made up, for this test
      split: dev
      slice: 3
      metrics:
      - name: F1
        value: 70.0
        slice: 60.0
        tolerance: 0.5
        goal: 75
        peers:
          another: '66'
      - name: leak
        value: 0.10
        tolerance: 0.01
        goal: 0.05
        fewer: true
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("made.yaml"), YAML);
  }

  private Verdict verdict(Metric metric, Part part) throws IOException {
    return new Outcome(ScoreFile.read(folder, "made"), List.of(metric), part).verdict(metric);
  }

  @Test
  void aFigureWithinItsToleranceIsAsBefore() throws IOException {
    assertEquals(Verdict.SAME, verdict(Metric.percent("F1", 0.695), Part.WHOLE));
    assertEquals(Verdict.SAME, verdict(Metric.percent("F1", 0.705), Part.WHOLE));
  }

  @Test
  void aFallAndARiseBeyondItAreTold() throws IOException {
    assertEquals(Verdict.FELL, verdict(Metric.percent("F1", 0.694), Part.WHOLE));
    assertEquals(Verdict.ROSE, verdict(Metric.percent("F1", 0.706), Part.WHOLE));
  }

  @Test
  void whereFewerAreBetterARiseIsAFall() throws IOException {
    assertEquals(Verdict.FELL, verdict(Metric.share("leak", 0.12), Part.WHOLE));
    assertEquals(Verdict.ROSE, verdict(Metric.share("leak", 0.08), Part.WHOLE));
  }

  @Test
  void aSliceHasItsOwnFigureAndThreeTimesTheTolerance() throws IOException {
    assertEquals(Verdict.SAME, verdict(Metric.percent("F1", 0.585), Part.SLICE));
    assertEquals(Verdict.FELL, verdict(Metric.percent("F1", 0.584), Part.SLICE));
    assertEquals(Verdict.NEW, verdict(Metric.share("leak", 0.5), Part.SLICE));
  }

  @Test
  void aSampleIsComparedWithNothing() throws IOException {
    assertEquals(Verdict.NEW, verdict(Metric.percent("F1", 0.1), Part.SAMPLE));
  }

  @Test
  void anUpdateWritesTheFiguresAndKeepsWhatPeopleWrote() throws IOException {
    ScoreFile before = ScoreFile.read(folder, "made");
    new Outcome(before, List.of(Metric.percent("F1", 0.8)), Part.WHOLE)
        .update(folder, new ScoreFile.Measured("2026-01-02", "engine 1", "encoder 2"));
    ScoreFile after = ScoreFile.read(folder, "made");
    assertEquals("2026-01-02", after.measured());
    assertEquals("80.0", String.valueOf(after.metrics().get(0).value()));
    assertEquals("60.0", String.valueOf(after.metrics().get(0).slice()));
    assertEquals("66", after.metrics().get(0).peers().get("another"));
    assertEquals(1, after.metrics().size());
  }

  @Test
  void anUpdateOfTheSliceLeavesFiguresAndDateOfTheWhole() throws IOException {
    new Outcome(ScoreFile.read(folder, "made"), List.of(Metric.percent("F1", 0.5)), Part.SLICE)
        .update(folder, new ScoreFile.Measured("2026-01-02", "engine 1", "encoder 2"));
    ScoreFile after = ScoreFile.read(folder, "made");
    assertEquals("", after.measured());
    assertEquals("70.0", String.valueOf(after.metrics().get(0).value()));
    assertEquals("50.0", String.valueOf(after.metrics().get(0).slice()));
  }

  @Test
  void aMisspeltFieldIsNotPassedOver() throws IOException {
    Files.writeString(folder.resolve("made.yaml"), YAML.replace("fewer:", "less:"));
    assertThrows(IOException.class, () -> ScoreFile.read(folder, "made"));
  }

  @Test
  void thePageSaysWhichGoalsAreMet() throws IOException {
    String page = new ScoresPage(List.of(ScoreFile.read(folder, "made")), List.of()).markdown();
    assertTrue(page.contains("| F1 | 70.0 | 0.5 | at least 75, **not met** | another 66 |"), page);
    assertTrue(page.contains("| leak | 0.10 | 0.01 | at most 0.05, **not met** |  |"), page);
  }

  @Test
  void linesFitEightyColumns() throws IOException {
    Outcome outcome =
        new Outcome(
            ScoreFile.read(folder, "made"),
            List.of(Metric.percent("F1", 0.7), Metric.share("leak", 0.2)),
            Part.WHOLE);
    List<String> lines = OutcomeTable.lines(outcome);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines.toString());
    assertTrue(lines.get(2).endsWith("FELL"), lines.toString());
  }
}
