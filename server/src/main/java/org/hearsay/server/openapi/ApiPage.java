package org.hearsay.server.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A description of an API (OpenAPI 3.1) as a page for people, in Markdown. */
public final class ApiPage {
  private final JsonNode document;
  private final StringBuilder page = new StringBuilder();
  private final Map<String, List<String>> parameters = new TreeMap<>();

  private ApiPage(JsonNode document) {
    this.document = document;
  }

  /**
   * The page.
   *
   * @param examples code by the name of its language, as it can be run
   */
  public static String of(JsonNode document, Map<String, String> examples) {
    ApiPage made = new ApiPage(document);
    made.head();
    made.examples(examples);
    made.routes();
    made.parameters();
    made.shapes();
    return made.page.toString();
  }

  private void head() {
    line("<!-- Made from openapi.json by ApiPageTest; change neither by hand. -->");
    line("# The API");
    line("");
    line(document.at("/info/description").asText());
    line("");
    line(
        "`./hearsay serve` answers at http://127.0.0.1:8080; the same description for programs is"
            + " [openapi.json](openapi.json), served at `/api/v1/openapi.json`.");
    document
        .at("/components/securitySchemes")
        .properties()
        .forEach(
            scheme ->
                line(
                    "- *"
                        + scheme.getKey()
                        + "*: "
                        + scheme.getValue().path("description").asText()));
    line("");
  }

  private void examples(Map<String, String> examples) {
    line("## Examples");
    line("They run in every check, on the sample crisis (`./hearsay serve --demo`): [api](api).");
    examples.forEach(
        (language, code) -> {
          line("");
          line("```" + language);
          page.append(code.strip()).append('\n');
          line("```");
        });
    line("");
  }

  private void routes() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode operation = method.getValue();
        String route = method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
        groups
            .computeIfAbsent(operation.at("/tags/0").asText(), group -> new ArrayList<>())
            .add(route(route, operation));
      }
    }
    line("## Routes");
    line("Of an answer's fields those with `?` may be missing; names with a capital stand below.");
    groups.forEach(
        (group, rows) -> {
          line("");
          line("### " + group);
          rows.forEach(this::line);
        });
    line("");
  }

  private String route(String route, JsonNode operation) {
    StringBuilder words = new StringBuilder("- **`" + route + "`** ");
    words.append(operation.path("summary").asText());
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      note(parameter);
      if (!parameter.path("in").asText().equals("path")) {
        String name = "`" + parameter.path("name").asText() + "`";
        names.add(parameter.path("required").asBoolean() ? name + " (needed)" : name);
      }
    }
    if (!names.isEmpty()) {
      words.append("  \n  Parameters: ").append(String.join(" ", names));
    }
    content("Send", operation.path("requestBody").path("content"), words);
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      content(answer.getKey(), answer.getValue().path("content"), words);
    }
    return words.toString();
  }

  /** What is sent or comes back; problems are the same everywhere. */
  private static void content(String label, JsonNode content, StringBuilder words) {
    List<String> kinds = new ArrayList<>();
    for (Map.Entry<String, JsonNode> kind : content.properties()) {
      String shape = ApiShape.of(kind.getValue().path("schema"));
      if (!kind.getKey().equals("application/problem+json")) {
        kinds.add(shape.isEmpty() ? kind.getKey() : kind.getKey() + " `" + shape + "`");
      }
    }
    if (!kinds.isEmpty()) {
      words.append("  \n  ").append(label).append(": ").append(String.join(", ", kinds));
    }
  }

  private void note(JsonNode parameter) {
    String row =
        ApiShape.values(parameter.path("schema"))
            + " | "
            + parameter.path("description").asText().replace("|", "\\|");
    List<String> rows =
        parameters.computeIfAbsent(parameter.path("name").asText(), name -> new ArrayList<>());
    if (!rows.contains(row)) {
      rows.add(row);
    }
  }

  private void parameters() {
    line("## Parameters");
    line("| name | values | meaning |");
    line("|---|---|---|");
    parameters.forEach(
        (name, rows) -> rows.forEach(row -> line("| `" + name + "` | " + row + " |")));
    line("");
  }

  private void shapes() {
    line("## Shapes");
    document
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                line("- **" + schema.getKey() + "** `" + ApiShape.of(schema.getValue()) + "`"));
  }

  private void line(String words) {
    page.append(words).append('\n');
  }
}
