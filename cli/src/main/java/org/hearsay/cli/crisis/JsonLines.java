package org.hearsay.cli.crisis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;

/**
 * Lines of JSON for programs: the fields that the thing has in a crisis, after {@code "is"}, which
 * tells what it is, and before {@code "names"}, which spells out the ids in it.
 */
final class JsonLines {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> names = new TreeMap<>();

  JsonLines(CrisisIndex index) {
    index.crisis().actors().forEach(actor -> names.put(actor.id(), index.name(actor.id())));
    index.crisis().places().forEach(place -> names.put(place.id(), place.name()));
    for (ReportCard report : index.reports()) {
      names.put(report.id(), report.outlet());
    }
  }

  /**
   * @param kind such as {@code claim}
   * @param fact its JSON
   */
  String line(String kind, String fact) {
    try {
      ObjectNode line = JSON.createObjectNode().put("is", kind);
      JsonNode fields = JSON.readTree(fact);
      fields.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
      Map<String, String> used = new TreeMap<>();
      collect(fields, used);
      ObjectNode spelled = line.putObject("names");
      used.forEach(spelled::put);
      return line.toString();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what is written can be read", impossible);
    }
  }

  private void collect(JsonNode node, Map<String, String> used) {
    if (node.isTextual()) {
      String name = names.get(node.asText());
      if (name != null) {
        used.put(node.asText(), name);
      }
    } else if (node instanceof ArrayNode || node instanceof ObjectNode) {
      node.forEach(child -> collect(child, used));
    }
  }
}
