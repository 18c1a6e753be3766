package org.hearsay.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON Schemas in few words: {@code {items: [EVENT], next?}}. */
final class ApiShape {
  private static final int MOST_VALUES = 20;

  private ApiShape() {}

  /** The fields of a value; empty for anything at all. */
  static String of(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText();
      return name.substring(name.lastIndexOf('/') + 1);
    } else if (schema.has("allOf")) {
      return several(schema.path("allOf"), " & ");
    } else if (schema.has("anyOf")) {
      return several(schema.path("anyOf"), " or ");
    } else if (schema.path("type").asText().equals("array")) {
      return "[" + of(schema.path("items")) + "]";
    } else if (schema.has("properties")) {
      return fields(schema);
    } else if (schema.has("additionalProperties")) {
      String value = of(schema.path("additionalProperties"));
      return "{key: " + (value.isEmpty() ? "..." : value) + "}";
    }
    return schema.path("type").isTextual() ? schema.path("type").asText() : "";
  }

  private static String fields(JsonNode schema) {
    Set<String> needed = new HashSet<>();
    schema.path("required").forEach(name -> needed.add(name.asText()));
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      String shape = of(field.getValue());
      boolean plain = shape.isEmpty() || shape.equals("string");
      fields.add(
          field.getKey()
              + (needed.contains(field.getKey()) ? "" : "?")
              + (plain ? "" : ": " + shape));
    }
    return "{" + String.join(", ", fields) + "}";
  }

  private static String several(JsonNode schemas, String between) {
    return StreamSupport.stream(schemas.spliterator(), false)
        .map(ApiShape::of)
        .collect(Collectors.joining(between));
  }

  /** What a parameter may be, for a cell of a table. */
  static String values(JsonNode schema) {
    if (schema.path("type").asText().equals("array")) {
      return "several of " + values(schema.path("items"));
    } else if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.path("enum").forEach(value -> values.add(value.asText()));
      return values.size() > MOST_VALUES
          ? values.size() + " words"
          : values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(" "));
    } else if (schema.has("maximum")) {
      return schema.path("minimum").asText() + " to " + schema.path("maximum").asText();
    } else if (schema.has("pattern")) {
      return "`" + schema.path("pattern").asText().replace("|", "\\|") + "`";
    }
    return schema.has("format") ? schema.path("format").asText() : schema.path("type").asText();
  }
}
