package org.hearsay.server.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;

/** Describes routes as OpenAPI 3.1: the same document for the same routes. */
public final class OpenApiDocument {
  private static final String ABOUT =
      "Every event, every claim, and who says so. Lists come in pages: `limit` (50, at most 1000) and"
          + " the `next` of the page before as `cursor`; a `total` is counted when asked for. An"
          + " answer's ETag, sent back in If-None-Match, gives 304 while nothing changed. Whatever"
          + " goes wrong is application/problem+json (RFC 9457).";

  private OpenApiDocument() {}

  /** The document. */
  public static ObjectNode of(List<Route> routes) {
    ObjectNode document = object().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Hearsay")
        .put("version", "1")
        .put("summary", "Crises as many reports tell them")
        .put("description", ABOUT)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", "/");
    ArrayNode security = document.putArray("security");
    security.addObject().putArray("key");
    security.addObject().putArray("session");
    security.addObject();
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      paths
          .withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
          .set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
    }
    document.set("components", components());
    return document;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode operation = object().put("operationId", operationId(route));
    operation.putArray("tags").add(route.group());
    operation.put("summary", route.summary());
    if (route.method() != Method.GET) {
      ArrayNode security = operation.putArray("security");
      security.addObject().putArray("key");
      security.addObject().putArray("session");
    }
    if (!route.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    }
    route
        .body()
        .ifPresent(
            body -> {
              ObjectNode request = operation.putObject("requestBody").put("required", true);
              request.put("description", "No more than " + body.most() + " bytes.");
              content(request, body.shape());
            });
    ObjectNode responses = operation.putObject("responses");
    new TreeMap<>(route.answers())
        .forEach(
            (status, shape) ->
                content(
                    responses.putObject(Integer.toString(status)).put("description", words(status)),
                    shape));
    if (route.traits().cached()) {
      responses.putObject("304").put("description", words(304));
    }
    content(
        responses.putObject("default").put("description", "Why it was not answered as asked"),
        new Shape(Map.of(Problem.MEDIA_TYPE, PublishedSchemas.component("Problem"))));
    return operation;
  }

  /** Such as {@code getEventsIdJoins}. */
  private static String operationId(Route route) {
    StringBuilder id = new StringBuilder(route.method().name().toLowerCase(Locale.ROOT));
    for (String part : route.path().replace("/api/v1/", "").split("[^A-Za-z0-9]+", -1)) {
      if (!part.isEmpty()) {
        id.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return id.toString();
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node = object().put("name", parameter.name());
    node.put("in", parameter.place().name().toLowerCase(Locale.ROOT));
    node.put("description", parameter.about()).put("required", parameter.required());
    if (parameter.many()) {
      node.put("style", "form").put("explode", false);
    }
    ObjectNode kind = parameter.kind().schema();
    node.set("schema", parameter.many() ? Schemas.list(kind) : kind);
    return node;
  }

  private static void content(ObjectNode holder, Shape shape) {
    ObjectNode content = holder.putObject("content");
    new TreeMap<>(shape.schemas())
        .forEach((type, schema) -> content.putObject(type).set("schema", schema));
  }

  private static String words(int status) {
    return switch (status) {
      case 200 -> "The answer";
      case 201 -> "It was taken in";
      case 204 -> "Done, nothing to say";
      case 304 -> "Nothing changed since the answer with this ETag";
      case 308 -> "It is part of another now";
      default -> "Status " + status;
    };
  }

  private static ObjectNode components() {
    ObjectNode components = object();
    ObjectNode schemas = components.putObject("schemas");
    Map<String, ObjectNode> all = new TreeMap<>(PublishedSchemas.components());
    all.put("Problem", problem());
    all.put("Item", item());
    all.forEach(schemas::set);
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A key of `hearsay serve key add NAME`.");
    schemes
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "__Host-hearsay")
        .put(
            "description",
            "The cookie of GET /api/v1/session; whatever changes something also sends the token of"
                + " that answer as X-CSRF-Token.");
    return components;
  }

  private static ObjectNode problem() {
    return Schemas.object(
        Map.of(
            "type", Schemas.text(),
            "title", Schemas.text(),
            "status", Schemas.integer(),
            "detail", Schemas.text(),
            "parameter?", Schemas.text()));
  }

  /** What each item of a list has besides the fields of its kind. */
  private static ObjectNode item() {
    return Schemas.object(
        Map.of(
            "is", Schemas.text(),
            "id", Schemas.text(),
            "inStory", Schemas.text(),
            "changedAt", Schemas.text(),
            "names?", Schemas.map(Schemas.anything())));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
