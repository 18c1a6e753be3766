package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main lines of examples/crisis, written down in sample-crisis.json before it was read. */
class SampleCrisisTest {
  @TempDir private static Path folder;
  private static JsonNode crisis;
  private static JsonNode expected;

  /** The names of the files by the ids of the reports. */
  private static final Map<String, String> FILES = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    SampleStore store = new SampleStore(folder.resolve("sample.db"));
    SampleStore.Run ingest =
        store.run(
            "ingest", SampleStore.REPORTS.toString(), "--crisis", SampleStore.CRISIS, "--json");
    for (JsonNode line : ingest.json()) {
      if (line.has("input")) {
        String name = Path.of(line.get("input").asText()).getFileName().toString();
        FILES.put(line.get("report").asText(), name.replace(".html", ""));
      }
    }
    crisis = new ObjectMapper().readTree(store.run("dossier", SampleStore.CRISIS, "--json").out());
    expected = SampleStore.expected();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The files of reports. */
  private static Set<String> files(JsonNode reports) {
    Set<String> files = new TreeSet<>();
    reports.forEach(report -> files.add(FILES.getOrDefault(report.asText(), report.asText())));
    return files;
  }

  private static String name(JsonNode id) {
    for (String layer : List.of("actors", "places")) {
      for (JsonNode thing : crisis.get(layer)) {
        if (thing.get("id").equals(id)) {
          return thing.get("name").asText();
        }
      }
    }
    return id.asText();
  }

  private static List<String> names(JsonNode ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(name(id)));
    return names;
  }

  @Test
  void allReportsTellOneStory() {
    assertEquals(1, crisis.get("stories").size());
    JsonNode story = crisis.at("/stories/0");
    JsonNode wanted = expected.at("/stories/0");
    assertEquals(new TreeSet<>(texts(wanted.get("reports"))), files(story.get("reports")));
    assertEquals(wanted.get("start"), story.get("start"));
    assertEquals(wanted.get("end"), story.get("end"));
  }

  @Test
  void theWireAndItsReprintsCountOnceAndTheCorrectedReportToo() {
    Set<Set<String>> origins = new HashSet<>();
    crisis.get("origins").forEach(origin -> origins.add(files(origin.get("reports"))));
    Set<Set<String>> wanted = new HashSet<>();
    expected.get("origins").forEach(o -> wanted.add(new TreeSet<>(texts(o.get("reports")))));
    assertEquals(wanted, origins);
  }

  @Test
  void theWireIsCreditedAndWasFirst() {
    for (JsonNode origin : crisis.get("origins")) {
      if (origin.get("reports").size() == 4) {
        assertEquals("TRANSANDES", origin.get("credit").asText());
        assertEquals("01-transandes", FILES.get(origin.get("first").asText()));
      }
    }
  }

  @Test
  void sayingsAreOneClaimHoweverOftenTheyAreReprinted() {
    for (JsonNode wanted : expected.get("claims")) {
      JsonNode claim = claim(wanted.get("content").asText());
      assertTrue(
          name(claim.at("/source/actor")).contains(wanted.get("source").asText()),
          claim.toString());
      assertEquals(wanted.get("reports").asInt(), claim.get("tellings").size());
      assertEquals(wanted.get("origins").asInt(), claim.get("origins").size());
    }
  }

  private static JsonNode claim(String words) {
    for (JsonNode claim : crisis.get("claims")) {
      if (claim.get("gist").asText().contains(words)) {
        return claim;
      }
    }
    throw new AssertionError("nobody says: " + words);
  }

  @Test
  void theChargeIsDeniedByTheOtherSide() {
    Set<String> answers = new TreeSet<>();
    for (JsonNode dispute : crisis.get("disputes")) {
      if (dispute.get("relation").asText().equals("denies") && dispute.get("claim").isTextual()) {
        String by = name(source(dispute.get("claim")));
        String whom = name(source(dispute.get("answers")));
        answers.add(by + " answers " + whom);
      }
    }
    assertTrue(answers.contains("Peru answers Ecuador"), answers.toString());
  }

  private static JsonNode source(JsonNode claim) {
    for (JsonNode one : crisis.get("claims")) {
      if (one.get("id").equals(claim)) {
        return one.at("/source/actor");
      }
    }
    throw new AssertionError("no such claim: " + claim);
  }

  @Test
  void theShootingIsToldAsHappenedAndAsDenied() {
    Set<String> statuses = new TreeSet<>();
    for (JsonNode event : crisis.get("events")) {
      if (event.get("type").asText().equals("ASSAULT")) {
        event.get("versions").forEach(v -> statuses.add(v.get("status").asText()));
      }
    }
    assertTrue(statuses.containsAll(List.of("happened", "denied")), statuses.toString());
  }

  @Test
  void twoFiguresStandSideBySideAndTheCorrectionSaysWhatItCorrects() {
    for (JsonNode figure : crisis.get("figures")) {
      if (figure.get("unit").asText().equals("troops")) {
        Map<String, String> claimants = new HashMap<>();
        Set<String> corrected = new TreeSet<>();
        for (JsonNode value : figure.get("values")) {
          String low = Integer.toString(value.get("low").asInt());
          claimants.merge(low, country(value.get("claimant")), (one, other) -> one);
          if (value.get("corrects").isInt()) {
            int before = value.get("corrects").asInt();
            corrected.add(low + " for " + figure.at("/values/" + before + "/low").asInt());
          }
        }
        assertEquals(Map.of("1500", "PER", "6000", "ECU", "4000", "ECU"), claimants);
        assertEquals(Set.of("4000 for 6000"), corrected);
        return;
      }
    }
    throw new AssertionError("nobody counts troops");
  }

  private static String country(JsonNode id) {
    for (JsonNode actor : crisis.get("actors")) {
      if (actor.get("id").equals(id)) {
        return actor.get("country").asText();
      }
    }
    return "";
  }

  @Test
  void theVisitTakesPlace() {
    Set<String> states = new TreeSet<>();
    for (JsonNode meeting : crisis.get("meetings")) {
      if (names(meeting.get("participants")).contains("Marcelo Tavares")) {
        for (JsonNode state : meeting.get("history")) {
          states.add(
              state.get("status").asText()
                  + " "
                  + name(state.get("place")).replace("LIMA", "Lima")
                  + " "
                  + state.at("/time/value").asText());
        }
      }
    }
    assertTrue(
        states.containsAll(List.of("planned Lima 2019-03-08", "happened Lima 2019-03-08")),
        states.toString());
  }

  /**
   * The plan and what came of it should be one history, as the expectation has it; "a day later"
   * and "Saturday's talks" of two reports are read for other days and keep them apart.
   */
  @Test
  void theTalksAreToldAsMovedToBrasiliaAndAsHeldThere() {
    Set<String> states = new TreeSet<>();
    for (JsonNode meeting : crisis.get("meetings")) {
      for (JsonNode state : meeting.get("history")) {
        if (name(state.get("place")).equals("Brasilia")) {
          states.add(
              state.get("on").asText()
                  + " "
                  + state.get("status").asText()
                  + " "
                  + state.get("change").asText());
        }
      }
    }
    assertTrue(
        states.containsAll(List.of("2019-03-06 planned moved", "2019-03-09 happened null")),
        states.toString());
  }

  @Test
  void theTalksWereFirstToBeHeldInGuayaquilAsTwoOriginsSay() {
    for (JsonNode meeting : crisis.get("meetings")) {
      for (JsonNode state : meeting.get("history")) {
        if (name(state.get("place")).equals("Guayaquil")) {
          assertEquals("planned", state.get("status").asText());
          assertEquals("2019-03-07", state.at("/time/value").asText());
          assertEquals(2, state.get("origins").size());
          assertTrue(
              names(meeting.get("participants"))
                  .containsAll(List.of("Rodrigo Salcedo", "Elena Quiroga")));
          return;
        }
      }
    }
    throw new AssertionError("no meeting in Guayaquil");
  }
}
