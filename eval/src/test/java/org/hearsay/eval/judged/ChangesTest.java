package org.hearsay.eval.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.GoldCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  private static GoldCase found(String id, boolean right) {
    return GoldCase.of(id, "kind", "gold", "ours", right);
  }

  private static GoldCase inVain(String id) {
    return GoldCase.of(id, "kind", "", "ours", false);
  }

  private static List<String> ids(List<GoldCase> cases) {
    return cases.stream().map(GoldCase::id).toList();
  }

  @Test
  void casesThatTurnedRightAreBetterAndThoseThatTurnedWrongWorse() {
    Changes changes =
        Changes.between(
            List.of(found("a", false), found("b", true), found("c", true)),
            List.of(found("a", true), found("b", false), found("c", true)));
    assertEquals(List.of("a"), ids(changes.better()));
    assertEquals(List.of("b"), ids(changes.worse()));
  }

  @Test
  void somethingFoundInVainIsWorseAndIsBetterWhenItGoes() {
    Changes changes = Changes.between(List.of(inVain("a")), List.of(inVain("b")));
    assertEquals(List.of("a"), ids(changes.better()));
    assertEquals(List.of("b"), ids(changes.worse()));
  }

  @Test
  void casesComeBackFromTheirFile(@TempDir Path folder) throws IOException {
    List<GoldCase> cases = List.of(found("a \"quoted\"\n", true).withConfidence(0.25), inVain("b"));
    CaseFile.write(folder, "made", cases);
    assertEquals(cases, CaseFile.read(folder, "made"));
    assertEquals(List.of("made"), CaseFile.sets(folder));
  }

  @Test
  void confidenceIsHeldAgainstWhatIsRight() {
    Calibration table =
        Calibration.of(
            List.of(
                found("a", true).withConfidence(0.9),
                found("b", false).withConfidence(0.95),
                found("c", true).withConfidence(1),
                found("d", true)));
    assertEquals(3, table.size());
    assertEquals("| 0.9 to 1.0 | 3 | 0.95 | 0.67 |", table.markdown().get(2));
    assertEquals((2.85 - 2) / 3, table.error(), 1e-9);
  }
}
