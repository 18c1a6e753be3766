package org.hearsay.eval.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures are those that the scorer of the project's checks gives for the same files. */
class CaseScoreTest {
  private JsonNode expected = new ObjectMapper().createObjectNode();
  private JsonNode record = new ObjectMapper().createObjectNode();
  private String report = "";

  @BeforeEach
  void read() throws IOException {
    expected = new ObjectMapper().readTree(resource("expected.json"));
    record = new ObjectMapper().readTree(resource("record.json"));
    report = new String(resource("report.txt"), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CaseScoreTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private CaseScore score() {
    return CaseScore.of(expected, record, Optional.of(report));
  }

  @Test
  void recallCountsWhatIsDemanded() {
    CaseScore score = score();
    assertEquals(12, score.hit());
    assertEquals(18, score.need());
    assertEquals(
        List.of("actors", "places", "events", "events", "claims", "meetings"),
        score.missing().stream().map(CaseScore.Missing::kind).toList());
  }

  @Test
  void precisionCountsEventsAndClaimsThatMatchNothing() {
    assertEquals(0.5, score().precision("events"));
    assertEquals(2.0 / 3, score().precision("claims"), 1e-9);
  }

  @Test
  void forbiddenFactsAndBrokenRecordsAreTold() {
    assertEquals(
        List.of(
            "a span's text is not the text at its offsets: Sun",
            "an id is used twice: e3",
            "a reference leads nowhere: a9",
            "a reference leads nowhere: c9",
            "nobody plans to close it",
            "a word of the text"),
        score().forbidden());
  }

  @Test
  void anAlignmentThatIsNoCopyIsTold() {
    report = report.replace("Berg", "Borg");
    assertTrue(score().forbidden().stream().anyMatch(why -> why.startsWith("alignment run")));
  }

  @Test
  void oneActorForTwoPeopleIsForbidden() {
    ((ObjectNode) record.path("actors").get(0)).put("description", "Tor Lie");
    assertTrue(
        score().forbidden().stream().anyMatch(why -> why.startsWith("one actor stands for")),
        score().forbidden().toString());
  }

  @Test
  void coverageCountsEachWordOnce() {
    assertEquals(0.5, Matches.coverage("no no", "No, said Ana."));
    assertEquals(1, Matches.coverage("", "anything"));
  }
}
