package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of all routes that read; a new route is asked too. */
class ReadOnlyTest {
  private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Values of parameters that must be given, or that lead to something. */
  private static final Map<String, String> QUERY = Map.of("q", "shelled", "limit", "3");

  @TempDir static Path folder;
  private static NewsServer news;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    news = new NewsServer(folder, 24, RunningServer.patient(), Optional.empty());
    server = news.server;
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static List<Route> reading() {
    return news.routes().stream().filter(route -> !route.method().isUnsafe()).toList();
  }

  /** A path of a route that leads to something there is. */
  private static String path(Route route) {
    String path = route.path();
    if (path.contains("{id}")) {
      String list = path.substring(0, path.indexOf("/{id}"));
      path = path.replace("{id}", server.get(list + "?limit=1").json().at("/items/0/id").asText());
    }
    path =
        path.replace("{list}", "war")
            .replace("{format}", "geojson")
            .replace("{name}", "hearsay.crisis-1.schema.json");
    List<String> query = new ArrayList<>();
    for (Parameter parameter : route.parameters()) {
      boolean wanted = parameter.place() == Parameter.Place.QUERY;
      if (wanted
          && QUERY.containsKey(parameter.name())
          && (parameter.required() || parameter.name().equals("limit"))) {
        query.add(parameter.name() + "=" + QUERY.get(parameter.name()));
      }
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  @Test
  void nothingThatReadsChangesTheStore() throws SQLException {
    Map<String, Integer> before = content();
    assertTrue(before.size() > 10, before.toString());
    for (Route route : reading()) {
      String path = path(route);
      boolean needsSecret = route.parameters().stream().anyMatch(one -> one.name().equals("t"));
      int status = server.get(path).status();
      assertEquals(needsSecret ? 404 : 200, status, path);
      String key = "Bearer " + RunningServer.TOKEN;
      assertEquals(status, server.get(path, "Authorization", key).status(), path);
    }
    for (String page : List.of("/", "/style.css", "/nowhere", "/index.html")) {
      server.get(page);
    }
    assertEquals(before, content());
  }

  /** A hash of the rows of each table. */
  private static Map<String, Integer> content() throws SQLException {
    Map<String, Integer> content = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("news.db"));
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        content.put(table, hash(statement, table));
      }
    }
    return content;
  }

  private static int hash(Statement statement, String table) throws SQLException {
    int hash = 0;
    try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        int row = 1;
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          row = 31 * row + (value instanceof byte[] bytes ? Arrays.hashCode(bytes) : hash(value));
        }
        hash += row;
      }
    }
    return hash;
  }

  private static int hash(Object value) {
    return value == null ? 0 : value.hashCode();
  }

  @Test
  void theDescriptionIsValidAndTheOneThatIsCommitted() throws IOException {
    String described = server.get("/api/v1/openapi.json").text();
    try (InputStream in = ReadOnlyTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertEquals(
          List.of(),
          schema.validate(described, InputFormat.JSON).stream().map(Object::toString).toList());
    }
    String pretty =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(described)) + "\n";
    if (Boolean.getBoolean("hearsay.openapi.write")) {
      Files.writeString(COMMITTED, pretty);
    }
    assertTrue(
        Files.readString(COMMITTED).equals(pretty),
        "the API changed: look whether that was meant, then run the test with"
            + " -Dhearsay.openapi.write=true");
  }

  @Test
  void everyRouteAnswersAsItIsDescribed() throws IOException {
    JsonNode document = server.get("/api/v1/openapi.json").json();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (Route route : reading()) {
      String pointer =
          "/paths/"
              + route.path().replace("/", "~1")
              + "/get/responses/200/content/application~1json/schema";
      JsonNode described = document.at(pointer);
      if (!described.isMissingNode()) {
        JsonNode whole =
            JSON.createObjectNode().set("allOf", JSON.createArrayNode().add(described));
        ((com.fasterxml.jackson.databind.node.ObjectNode) whole)
            .set("components", document.get("components"));
        Schema schema = registry.getSchema(whole.toString());
        String path = path(route);
        assertEquals(
            List.of(),
            schema.validate(server.get(path).text(), InputFormat.JSON).stream()
                .map(Object::toString)
                .limit(5)
                .toList(),
            path);
      }
    }
  }
}
