package org.hearsay.exports.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Collects the properties of one STIX object; empty ones are left out, as STIX demands. */
final class StixObject {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  /** An object that does not change: it is as old as what tells of it. */
  StixObject(String type, String id, Instant created) {
    node.put("type", type).put("spec_version", "2.1").put("id", id);
    node.put("created", moment(created)).put("modified", moment(created));
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  StixObject text(String name, String words) {
    if (!words.isEmpty()) {
      node.put(name, words);
    }
    return this;
  }

  StixObject text(String name, Optional<String> words) {
    return text(name, words.orElse(""));
  }

  StixObject list(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.stream().distinct().forEach(array::add);
    }
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
