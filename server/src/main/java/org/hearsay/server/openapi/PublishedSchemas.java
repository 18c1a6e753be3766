package org.hearsay.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.record.CrisisRecord;
import org.hearsay.server.route.Schemas;

/** What the published schemas of records and crises say, as components of the description. */
public final class PublishedSchemas {
  private static final String RECORD = "hearsay.record-1.schema.json";
  private static final String CRISIS = "crisis/hearsay.crisis-1.schema.json";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** The published schemas by the name of their file. */
  private static final Map<String, String> FILES =
      Map.of(RECORD, RECORD, CRISIS.substring(CRISIS.indexOf('/') + 1), CRISIS);

  /** The component of each list of a crisis. */
  private static final Map<String, String> ITEMS =
      Map.ofEntries(
          Map.entry("origins", "Origin"),
          Map.entry("stories", "Story"),
          Map.entry("actors", "Actor"),
          Map.entry("places", "Place"),
          Map.entry("events", "Event"),
          Map.entry("claims", "Claim"),
          Map.entry("disputes", "Dispute"),
          Map.entry("meetings", "Meeting"),
          Map.entry("figures", "Figure"),
          Map.entry("rulings", "Ruling"));

  private PublishedSchemas() {}

  /** A published schema as it stands in its file. */
  public static Optional<ObjectNode> file(String name) {
    return Optional.ofNullable(FILES.get(name)).map(PublishedSchemas::read);
  }

  /** Refers to a component. */
  public static ObjectNode component(String name) {
    return Schemas.reference("#/components/schemas/" + name);
  }

  /** All components, by name. */
  static Map<String, ObjectNode> components() {
    Map<String, ObjectNode> components = new TreeMap<>();
    ObjectNode crisis = read(CRISIS);
    ITEMS.forEach(
        (list, name) ->
            components.put(name, moved(crisis.at("/properties/" + list + "/items"), "Crisis")));
    components.put("Join", moved(crisis.at("/$defs/join"), "Crisis"));
    addDefinitions(components, crisis, "Crisis");
    ObjectNode record = read(RECORD);
    addDefinitions(components, record, "Record");
    components.put("Record", moved(record, "Record"));
    return components;
  }

  private static void addDefinitions(
      Map<String, ObjectNode> components, ObjectNode schema, String prefix) {
    schema
        .path("$defs")
        .properties()
        .forEach(
            definition ->
                components.put(
                    prefix + capital(definition.getKey()), moved(definition.getValue(), prefix)));
  }

  /** The same with its references led to the components. */
  private static ObjectNode moved(JsonNode schema, String prefix) {
    ObjectNode copy = schema.deepCopy();
    copy.remove("$id");
    copy.remove("$schema");
    copy.remove("$defs");
    lead(copy, prefix);
    return copy;
  }

  private static void lead(JsonNode node, String prefix) {
    if (node instanceof ObjectNode object) {
      JsonNode reference = object.path("$ref");
      String start = "#/$defs/";
      if (reference.isTextual() && reference.textValue().startsWith(start)) {
        String name = prefix + capital(reference.textValue().substring(start.length()));
        object.set("$ref", TextNode.valueOf("#/components/schemas/" + name));
      }
      object.properties().forEach(entry -> lead(entry.getValue(), prefix));
    } else if (node instanceof ArrayNode array) {
      array.forEach(element -> lead(element, prefix));
    }
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static ObjectNode read(String file) {
    try (InputStream in = CrisisRecord.class.getResourceAsStream(file)) {
      if (in != null && JSON.readTree(in) instanceof ObjectNode schema) {
        return schema;
      }
      throw new IllegalStateException("missing: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
