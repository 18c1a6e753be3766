package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.server.openapi.OpenApiDocument;
import org.hearsay.server.openapi.PublishedSchemas;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;

/** The routes that tell of the API itself. */
public final class DescriptionRoutes {
  private static final String GROUP = "description";
  private static final String SCHEMA = "application/schema+json";

  private DescriptionRoutes() {}

  /** These routes with those that describe them, and themselves. */
  public static List<Route> with(List<Route> others) {
    List<Route> all = new ArrayList<>();
    String[] document = new String[1];
    all.add(
        Route.get(
                Api.path("/openapi.json"),
                GROUP,
                "This API as OpenAPI 3.1",
                request -> Reply.bytes(200, Shape.JSON, document[0]))
            .answers(200, Shape.json(Schemas.anything()))
            .asOpen()
            .asCached());
    all.add(
        Route.get(
                Api.path("/schemas/{name}"),
                GROUP,
                "A published JSON Schema, such as hearsay.crisis-1.schema.json",
                DescriptionRoutes::schema)
            .with(Parameter.path("name", "Name of its file"))
            .answers(200, Shape.of(SCHEMA))
            .asOpen()
            .asCached());
    all.add(
        Route.get(
                Api.path("/health"),
                GROUP,
                "Whether the server answers",
                request -> Reply.json(JsonNodeFactory.instance.objectNode().put("status", "ok")))
            .answers(200, Shape.json(Shapes.object("status", Schemas.text())))
            .asOpen());
    all.addAll(others);
    ObjectNode described = OpenApiDocument.of(all);
    document[0] = described.toString();
    return List.copyOf(all);
  }

  private static Reply schema(ApiRequest request) {
    ObjectNode schema =
        PublishedSchemas.file(request.path("name"))
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("There is no schema of this name.")));
    return Reply.bytes(200, SCHEMA, schema.toString());
  }
}
