package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.server.openapi.ApiPage;
import org.junit.jupiter.api.Test;

class ApiPageTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void thePageOfTheApiIsMadeFromItsDescriptionAndTheExamples() throws IOException {
    JsonNode described =
        JsonMapper.builder().build().readTree(DOCS.resolve("openapi.json").toFile());
    Map<String, String> examples = new LinkedHashMap<>();
    examples.put("sh", Files.readString(DOCS.resolve("api/examples.sh")));
    examples.put("python", Files.readString(DOCS.resolve("api/examples.py")));
    examples.put("r", Files.readString(DOCS.resolve("api/examples.R")));
    String page = ApiPage.of(described, examples);
    if (Boolean.getBoolean("hearsay.openapi.write")) {
      Files.writeString(DOCS.resolve("API.md"), page);
    }
    assertEquals(
        page,
        Files.readString(DOCS.resolve("API.md")),
        "docs/API.md is old: run the test with -Dhearsay.openapi.write=true");
  }
}
