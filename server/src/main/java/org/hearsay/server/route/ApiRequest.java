package org.hearsay.server.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a route is asked; every value suits the kind of its parameter.
 *
 * @param values of the parameters that were given
 * @param caller who asks
 * @param session the id of the caller's session; a secret
 * @param mediaType of the body, without its parameters; empty when there is none
 * @param contentType the whole header of the body
 * @param body its bytes
 * @param sender where it comes from
 */
public record ApiRequest(
    Map<String, List<String>> values,
    Caller caller,
    Optional<String> session,
    String mediaType,
    String contentType,
    byte[] body,
    Sender sender) {
  private static final int DEEPEST = 50;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(100)
                .maxStringLength(20_000_000)
                .build());
  }

  /**
   * Where a request comes from, as far as it shows.
   *
   * @param client address on the network
   * @param agent what the program calls itself
   */
  public record Sender(String client, String agent) {}

  public ApiRequest {
    values = Map.copyOf(values);
  }

  /** The value of a parameter. */
  public Optional<String> text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All values of a parameter. */
  public List<String> texts(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** A part of the path. */
  public String path(String name) {
    return text(name).orElseThrow(() -> new IllegalStateException("no such parameter: " + name));
  }

  public Optional<Integer> integer(String name) {
    return text(name).map(Integer::valueOf);
  }

  public Optional<LocalDate> day(String name) {
    return text(name).map(LocalDate::parse);
  }

  /** A moment; the first one of a day. */
  public Optional<Instant> moment(String name) {
    return text(name)
        .map(
            value ->
                value.contains("T")
                    ? Instant.parse(value)
                    : LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  public boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /** The body as an object of JSON. */
  public ObjectNode object() {
    try {
      JsonNode node = JSON.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new ProblemException(
          Problem.of(400, "bad-body", "The body is wrong", "The body is no object of JSON."));
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          Problem.of(400, "bad-body", "The body is wrong", "The body is no JSON."));
    } catch (IOException e) {
      throw new IllegalStateException("bytes cannot fail", e);
    }
  }

  /** A field of the body that holds words; empty when it is not there, null or blank. */
  public static Optional<String> field(ObjectNode object, String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new ProblemException(Problem.parameter(name, "The field " + name + " is no text."));
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  /** A field of the body that must be there. */
  public static String needed(ObjectNode object, String name) {
    return field(object, name)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.parameter(name, "The field " + name + " is missing.")));
  }
}
