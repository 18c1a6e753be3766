package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What must come out of a crisis, as a file says that was written before the crisis was read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExpectedCrisis {
  private ReadCrisis crisis;
  private JsonNode expected;

  abstract Path reports();

  /** The name of the expectation. */
  abstract String expectation();

  @BeforeAll
  void read(@TempDir Path folder) throws IOException {
    crisis = new ReadCrisis(reports(), folder.resolve("crisis.db"));
    try (InputStream in = ExpectedCrisis.class.getResourceAsStream("crisis/" + expectation())) {
      expected = new ObjectMapper().readTree(in);
    }
  }

  private JsonNode wanted(String layer) {
    return expected.get(layer);
  }

  @Test
  void allReportsTellOneStory() {
    assertEquals(1, crisis.all("stories").size());
    JsonNode story = crisis.all("stories").get(0);
    JsonNode wanted = wanted("stories").get(0);
    assertEquals(
        new TreeSet<>(ReadCrisis.texts(wanted.get("reports"))), crisis.files(story.get("reports")));
    assertEquals(wanted.get("start"), story.get("start"));
    assertEquals(wanted.get("end"), story.get("end"));
  }

  @Test
  void reprintsAndCorrectedReportsCountOnce() {
    Set<Set<String>> origins = new HashSet<>();
    crisis.all("origins").forEach(origin -> origins.add(crisis.files(origin.get("reports"))));
    Set<Set<String>> wanted = new HashSet<>();
    wanted("origins").forEach(o -> wanted.add(new TreeSet<>(ReadCrisis.texts(o.get("reports")))));
    assertEquals(wanted, origins);
  }

  @Test
  void theWireIsCreditedAndWasFirst() {
    for (JsonNode wanted : wanted("origins")) {
      if (wanted.get("credit").isTextual()) {
        JsonNode origin =
            crisis.all("origins").stream()
                .filter(each -> each.get("credit").equals(wanted.get("credit")))
                .findFirst()
                .orElseThrow();
        assertEquals(wanted.at("/reports/0").asText(), crisis.file(origin.get("first")));
      }
    }
  }

  @Test
  void sayingsAreOneClaimHoweverOftenTheyAreReprinted() {
    for (JsonNode wanted : wanted("claims")) {
      JsonNode claim = crisis.claim(wanted.get("content").asText());
      String source = crisis.name(claim.at("/source/actor"));
      assertTrue(ReadCrisis.called(source, wanted.get("source").asText()), source);
      assertEquals(wanted.get("reports").asInt(), claim.get("tellings").size());
      assertEquals(wanted.get("origins").asInt(), claim.get("origins").size());
    }
  }

  @Test
  void denialsAndConfirmationsAnswerWhatTheyMean() {
    List<String> told = new ArrayList<>();
    for (JsonNode dispute : crisis.all("disputes")) {
      told.add(
          crisis.source(dispute.get("claim"))
              + " "
              + dispute.get("relation").asText()
              + " "
              + crisis.source(dispute.get("answers")));
    }
    for (JsonNode wanted : wanted("disputes")) {
      String pattern =
          String.format(
              Locale.ROOT,
              "^.*(%s).* %s .*(%s).*$",
              wanted.get("by").asText(),
              wanted.get("relation").asText(),
              wanted.get("to").asText());
      assertTrue(told.stream().anyMatch(each -> each.matches(pattern)), pattern + " in " + told);
    }
  }

  @Test
  void happeningsAreToldInEachVoice() {
    for (JsonNode wanted : wanted("events")) {
      boolean found =
          crisis.all("events").stream()
              .filter(event -> event.get("type").equals(wanted.get("type")))
              .filter(
                  event ->
                      ReadCrisis.allCalled(crisis.names(event.get("actors")), wanted.get("actors")))
              .filter(
                  event ->
                      !wanted.has("time")
                          || event
                              .at("/time/value")
                              .asText()
                              .startsWith(wanted.get("time").asText()))
              .anyMatch(event -> crisis.isTold(event, wanted));
      assertTrue(found, wanted.toString());
    }
  }

  @Test
  void aMeetingIsOneWithItsHistory() {
    for (JsonNode wanted : wanted("meetings")) {
      List<JsonNode> met =
          crisis.all("meetings").stream()
              .filter(
                  meeting ->
                      ReadCrisis.allCalled(
                          crisis.names(meeting.get("participants")), wanted.get("participants")))
              .toList();
      List<String> states = ReadCrisis.wantedHistory(wanted);
      List<JsonNode> whole =
          met.stream().filter(meeting -> isInOrder(states, crisis.history(meeting))).toList();
      String told = met.stream().map(crisis::history).toList().toString();
      assertEquals(1, whole.size(), states + " in " + told);
      boolean elsewhere =
          met.stream()
              .filter(meeting -> !whole.contains(meeting))
              .anyMatch(meeting -> crisis.history(meeting).stream().anyMatch(states::contains));
      assertFalse(elsewhere, told);
    }
  }

  private static boolean isInOrder(List<String> wanted, List<String> told) {
    Iterator<String> states = told.iterator();
    String last = "";
    for (String state : wanted) {
      while (!last.equals(state) && states.hasNext()) {
        last = states.next();
      }
      if (!last.equals(state)) {
        return false;
      }
    }
    return true;
  }

  @Test
  void figuresStandSideBySideAndCorrectionsSayWhatTheyCorrect() {
    for (JsonNode wanted : wanted("figures")) {
      JsonNode figure =
          crisis.all("figures").stream()
              .filter(each -> each.get("unit").equals(wanted.get("unit")))
              .filter(each -> each.get("measure").equals(wanted.get("measure")))
              .findFirst()
              .orElseThrow(() -> new AssertionError(wanted.toString()));
      for (JsonNode value : wanted.get("values")) {
        assertTrue(hasValue(figure, value), value + " in " + figure.get("values"));
      }
    }
  }

  private boolean hasValue(JsonNode figure, JsonNode wanted) {
    return ReadCrisis.each(figure.get("values"))
        .filter(value -> number(value, "low") == number(wanted, "low"))
        .filter(value -> number(value, "high") == number(wanted, "high"))
        .filter(value -> isBy(value, wanted))
        .anyMatch(value -> number(wanted, "corrects") == corrected(figure, value));
  }

  private boolean isBy(JsonNode value, JsonNode wanted) {
    return ReadCrisis.called(crisis.name(value.get("claimant")), wanted.get("claimant").asText());
  }

  private static int number(JsonNode value, String field) {
    return value.path(field).isNumber() ? value.get(field).asInt() : -1;
  }

  private static int corrected(JsonNode figure, JsonNode value) {
    return value.get("corrects").isInt()
        ? figure.at("/values/" + value.get("corrects").asInt() + "/low").asInt()
        : -1;
  }

  @Test
  void whatIsNotSoIsNotTold() {
    for (JsonNode never : expected.path("never")) {
      for (JsonNode event : crisis.all("events")) {
        boolean told =
            event.get("type").equals(never.get("type"))
                && ReadCrisis.allCalled(
                    crisis.names(event.get(never.path("slot").asText("actors"))),
                    never.get("actors"))
                && crisis.isTold(event, never)
                && event.at("/time/value").asText().startsWith(never.path("time").asText());
        assertFalse(told, event.toString());
      }
    }
  }
}
