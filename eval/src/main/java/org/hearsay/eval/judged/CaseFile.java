package org.hearsay.eval.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hearsay.eval.GoldCase;

/**
 * The judged cases of a set as JSON lines, {@code DIR/SET.jsonl}. They hold words of the gold sets:
 * the folder stays outside the repository.
 */
public final class CaseFile {
  private static final String SUFFIX = ".jsonl";

  private CaseFile() {}

  /** Writes the cases of a set. */
  public static void write(Path folder, String set, List<GoldCase> cases) throws IOException {
    Files.createDirectories(folder);
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (GoldCase each : cases) {
      ObjectNode line =
          mapper
              .createObjectNode()
              .put("case", each.id())
              .put("kind", each.kind())
              .put("gold", each.gold())
              .put("predicted", each.predicted())
              .put("right", each.right());
      each.confidence().ifPresent(value -> line.put("confidence", value));
      lines.add(mapper.writeValueAsString(line));
    }
    Files.write(folder.resolve(set + SUFFIX), lines, StandardCharsets.UTF_8);
  }

  /** The cases of a set. */
  public static List<GoldCase> read(Path folder, String set) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(set + SUFFIX), StandardCharsets.UTF_8)) {
      JsonNode node = mapper.readTree(line);
      cases.add(
          new GoldCase(
              node.path("case").asText(),
              node.path("kind").asText(),
              node.path("gold").asText(),
              node.path("predicted").asText(),
              node.path("right").asBoolean(),
              node.has("confidence")
                  ? OptionalDouble.of(node.path("confidence").asDouble())
                  : OptionalDouble.empty()));
    }
    return cases;
  }

  /** The sets that a folder has cases of, by name. */
  public static List<String> sets(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
