package org.hearsay.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Coded;

/** Reads the values that all facts share, the counterpart of {@link JsonOut}. */
public final class JsonIn {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private JsonIn() {}

  /** The object of this schema; fails with {@link IllegalArgumentException} on anything else. */
  public static JsonNode ofSchema(String schema, String json) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    String found = string(node, "schema");
    if (!found.equals(schema)) {
      throw new IllegalArgumentException("not a " + schema + ": '" + found + "'");
    }
    return node;
  }

  /** A text that must be there. */
  public static String string(JsonNode object, String field) {
    return optional(object, field)
        .orElseThrow(() -> new IllegalArgumentException("the field '" + field + "' is missing"));
  }

  public static Optional<String> optional(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  /** An ISO date. */
  public static Optional<LocalDate> day(JsonNode object, String field) {
    return optional(object, field).map(LocalDate::parse);
  }

  public static Optional<Integer> integer(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNumber() ? Optional.of(value.intValue()) : Optional.empty();
  }

  public static Optional<Double> number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isNumber() ? Optional.of(value.doubleValue()) : Optional.empty();
  }

  public static List<String> strings(JsonNode object, String field) {
    return list(object, field, JsonNode::asText);
  }

  public static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    object.path(field).forEach(node -> items.add(item.apply(node)));
    return List.copyOf(items);
  }

  public static SortedMap<String, String> map(JsonNode object, String field) {
    SortedMap<String, String> entries = new TreeMap<>();
    object
        .path(field)
        .properties()
        .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asText()));
    return entries;
  }

  public static Span span(JsonNode node) {
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }

  public static Optional<Span> optionalSpan(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isObject() ? Optional.of(span(value)) : Optional.empty();
  }

  public static List<Span> spans(JsonNode object, String field) {
    return list(object, field, JsonIn::span);
  }

  public static ComponentId by(JsonNode object) {
    return ComponentId.parse(string(object, "by"));
  }

  /** The constant whose code the field holds. */
  public static <E extends Enum<E> & Coded> E coded(Class<E> type, JsonNode object, String field) {
    return constant(type.getEnumConstants(), Coded::code, string(object, field));
  }

  public static <E extends Enum<E> & Coded> Optional<E> optionalCoded(
      Class<E> type, JsonNode object, String field) {
    return optional(object, field)
        .map(code -> constant(type.getEnumConstants(), Coded::code, code));
  }

  /** The constant with this code. */
  public static <E> E constant(E[] constants, Function<? super E, String> codeOf, String code) {
    for (E constant : constants) {
      if (codeOf.apply(constant).equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no such code: '" + code + "'");
  }
}
