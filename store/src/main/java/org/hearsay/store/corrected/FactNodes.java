package org.hearsay.store.corrected;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Span;

/** The facts in the JSON of a record: where they are, which words they stand on. */
final class FactNodes {
  private static final Map<String, String> LAYERS =
      Map.of(
          "a", "actors",
          "p", "places",
          "t", "times",
          "q", "quantities",
          "c", "claims",
          "e", "events",
          "m", "meetings");

  private final ObjectNode record;

  FactNodes(ObjectNode record) {
    this.record = record;
  }

  /** The fact with this id in this reading. */
  Optional<ObjectNode> byId(String id) {
    return layer(id).stream().filter(fact -> fact.path("id").asText().equals(id)).findFirst();
  }

  /** The fact of the same layer that stands on these words. */
  Optional<ObjectNode> byWords(String id, Span words) {
    return layer(id).stream()
        .filter(fact -> words(fact).filter(words::equals).isPresent())
        .findFirst();
  }

  private List<ObjectNode> layer(String id) {
    List<ObjectNode> facts = new ArrayList<>();
    String layer = LAYERS.getOrDefault(id.isEmpty() ? "" : id.substring(0, 1), "");
    for (JsonNode fact : record.path(layer)) {
      if (fact instanceof ObjectNode object) {
        facts.add(object);
      }
    }
    return facts;
  }

  /** The words that tell one fact from another: trigger, content or cue, mention. */
  Optional<Span> words(JsonNode fact) {
    for (String field : List.of("trigger", "mention", "content", "cue", "mentions")) {
      JsonNode found = fact.path(field);
      JsonNode span = found.isArray() ? found.path(0) : found;
      if (span.path("begin").isInt() && span.path("end").isInt()) {
        return Optional.of(new Span(span.path("begin").intValue(), span.path("end").intValue()));
      }
    }
    JsonNode first = fact.path("events").path(0);
    return first.isTextual() ? byId(first.asText()).flatMap(this::words) : Optional.empty();
  }

  /** Takes a fact out, and every reference to it; a dispute that refers to it goes with it. */
  void remove(String id) {
    removeDisputes(id);
    strip(record, id);
  }

  private void removeDisputes(String id) {
    if (record.path("disputes") instanceof ArrayNode disputes) {
      for (int i = disputes.size() - 1; i >= 0; i--) {
        JsonNode dispute = disputes.get(i);
        boolean refers =
            List.of("claim", "event", "answers").stream()
                .anyMatch(field -> dispute.path(field).asText().equals(id));
        if (refers) {
          disputes.remove(i);
        }
      }
    }
  }

  private static void strip(JsonNode node, String id) {
    if (node instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        JsonNode item = array.get(i);
        boolean itself = item.path("id").asText().equals(id);
        boolean link = item.path("event").asText().equals(id) && item.has("relation");
        if (itself || link || (item.isTextual() && item.asText().equals(id))) {
          array.remove(i);
        } else {
          strip(item, id);
        }
      }
    } else if (node instanceof ObjectNode object) {
      List<String> gone = new ArrayList<>();
      object
          .properties()
          .forEach(
              field -> {
                JsonNode value = field.getValue();
                if (value.isTextual() && value.asText().equals(id)) {
                  gone.add(field.getKey());
                } else {
                  strip(value, id);
                }
              });
      gone.forEach(object::putNull);
    }
  }
}
