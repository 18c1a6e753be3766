package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what may be missing or null from JSON. */
final class Json {
  private Json() {}

  /** The items of an array; empty when it is missing. */
  static List<JsonNode> items(JsonNode node, String field) {
    List<JsonNode> items = new ArrayList<>();
    node.path(field).forEach(items::add);
    return items;
  }

  /** The strings of an array, or a single one; empty when it is missing. */
  static List<String> texts(JsonNode node, String field) {
    if (node.path(field).isTextual()) {
      return List.of(node.path(field).asText());
    }
    return items(node, field).stream().map(JsonNode::asText).toList();
  }

  /** A string that is there and not empty. */
  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** Whether gold leaves a field open or its choices hold the fact's value. */
  static boolean allows(JsonNode gold, String field, JsonNode fact) {
    List<String> choices = texts(gold, field);
    return choices.isEmpty() || choices.contains(fact.path(field).asText(""));
  }

  /** Whether two fields are equal, where the gold one is given. */
  static boolean same(JsonNode gold, JsonNode fact, String field) {
    Optional<String> wanted = text(gold, field);
    return wanted.isEmpty() || wanted.equals(text(fact, field));
  }

  /** The words of each span of a list. */
  static List<String> words(JsonNode fact, String spans) {
    return items(fact, spans).stream().map(span -> span.path("text").asText()).toList();
  }
}
