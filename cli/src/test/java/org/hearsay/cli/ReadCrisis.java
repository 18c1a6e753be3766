package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder of reports, read and joined by the commands, with names in place of ids. */
final class ReadCrisis {
  private final JsonNode crisis;

  /** The names of the files by the ids of the reports. */
  private final Map<String, String> files = new HashMap<>();

  /** The things of the crisis by their ids. */
  private final Map<String, JsonNode> things = new HashMap<>();

  ReadCrisis(Path reports, Path store) throws IOException {
    SampleStore commands = new SampleStore(store);
    for (JsonNode line :
        commands.run("ingest", reports.toString(), "--crisis", "C", "--json").json()) {
      if (line.has("input")) {
        String name = Path.of(line.get("input").asText()).getFileName().toString();
        files.put(line.get("report").asText(), name.replace(".html", ""));
      }
    }
    crisis = new ObjectMapper().readTree(commands.run("dossier", "C", "--json").out());
    for (String layer : List.of("actors", "places", "events", "claims")) {
      crisis.get(layer).forEach(thing -> things.put(thing.get("id").asText(), thing));
    }
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> texts(JsonNode array) {
    return each(array).map(JsonNode::asText).toList();
  }

  List<JsonNode> all(String layer) {
    return each(crisis.get(layer)).toList();
  }

  Set<String> files(JsonNode reports) {
    return texts(reports).stream()
        .map(report -> files.getOrDefault(report, report))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String file(JsonNode report) {
    return files.getOrDefault(report.asText(), report.asText());
  }

  /** The name of an actor or place; "null" of none. */
  String name(JsonNode id) {
    JsonNode thing = things.get(id.asText());
    return thing == null ? id.asText() : thing.get("name").asText();
  }

  List<String> names(JsonNode ids) {
    return each(ids).map(this::name).toList();
  }

  /** The name of who says a claim. */
  String source(JsonNode claim) {
    JsonNode thing = things.get(claim.asText());
    return thing == null ? "null" : name(thing.at("/source/actor"));
  }

  JsonNode claim(String words) {
    return all("claims").stream()
        .filter(claim -> claim.get("gist").asText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody says: " + words));
  }

  /** Whether an event has such a version: its status, and in whose voice. */
  boolean isTold(JsonNode event, JsonNode wanted) {
    return each(event.get("versions"))
        .filter(version -> version.get("status").equals(wanted.get("status")))
        .anyMatch(
            version ->
                !wanted.has("heldBy")
                    || texts(version.get("heldBy")).stream()
                        .anyMatch(
                            claim ->
                                called(
                                    source(things.get(claim).get("id")),
                                    wanted.get("heldBy").asText())));
  }

  /** "now planned moved, Oslo, 2019-03-09" for each state that was known. */
  List<String> history(JsonNode meeting) {
    List<String> states = new ArrayList<>();
    for (JsonNode state : meeting.get("history")) {
      states.add(
          String.join(
              " ",
              state.get("status").asText(),
              state.get("change").asText(),
              name(state.get("place")),
              state.at("/time/value").asText()));
    }
    return states;
  }

  /** The same of what is expected. */
  static List<String> wantedHistory(JsonNode meeting) {
    return each(meeting.get("history"))
        .map(
            state ->
                String.join(
                    " ",
                    state.get("status").asText(),
                    state.get("change").asText(),
                    state.get("place").asText(),
                    state.get("time").asText()))
        .toList();
  }

  /** Whether a name is one of those expected: "army|Zambia". */
  static boolean called(String name, String wanted) {
    return Pattern.compile(wanted).matcher(name).find();
  }

  static boolean allCalled(List<String> names, JsonNode wanted) {
    return texts(wanted).stream()
        .allMatch(each -> names.stream().anyMatch(name -> called(name, each)));
  }
}
