package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static NewsServer news;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    news = new NewsServer(folder, 30, RunningServer.patient(), Optional.empty());
    server = news.server;
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static RunningServer.Answer get(String path, String... headers) {
    RunningServer.Answer answer = server.get("/api/v1" + path, headers);
    assertEquals(200, answer.status(), path + ": " + answer.text());
    return answer;
  }

  private static List<String> formats(String list) {
    List<String> names = new ArrayList<>();
    JsonNode described = get("/openapi.json").json().at("/paths").get("/api/v1/" + list);
    for (JsonNode parameter : described.at("/get/parameters")) {
      if (parameter.path("name").asText().equals("format")) {
        parameter.at("/schema/enum").forEach(name -> names.add(name.asText()));
      }
    }
    names.remove("json");
    return names;
  }

  @Test
  void everyListGoesOutInEachOfItsFormatsWithAllThatItsTotalCounts() throws IOException {
    for (String list :
        List.of(
            "reports",
            "stories",
            "origins",
            "actors",
            "places",
            "events",
            "claims",
            "disputes",
            "meetings",
            "quantities",
            "timeline")) {
      long total = get("/" + list + "?limit=1&total=true").json().get("total").asLong();
      List<String> formats = formats(list);
      assertTrue(formats.containsAll(List.of("csv", "jsonl", "parquet", "rss")), list);
      for (String format : formats) {
        RunningServer.Answer file = get("/" + list + "?format=" + format);
        boolean feed = List.of("rss", "atom", "jsonfeed").contains(format);
        String what = list + " " + format;
        assertEquals(
            Long.toString(feed ? Math.min(total, 100) : total),
            file.header("Hearsay-Entries"),
            what);
        JSON.readTree(file.header("Hearsay-Left-Out"));
        if (List.of("csv", "jsonl", "parquet").contains(format)) {
          assertEquals(Long.toString(total), file.header("Hearsay-Rows"), what);
        }
        if (format.equals("jsonl")) {
          assertEquals(total, file.text().lines().count(), what);
        }
      }
    }
  }

  @Test
  void theFiltersOfAListAreThoseOfItsFiles() throws IOException {
    for (String filter :
        List.of("type=ASSAULT", "country=ITA", "from=2020-01-02&to=2020-01-04", "q=harbour")) {
      JsonNode page = get("/events?limit=1000&total=true&" + filter).json();
      List<String> ids = new ArrayList<>();
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      List<String> rows = new ArrayList<>();
      for (String line : get("/events?format=jsonl&" + filter).text().lines().toList()) {
        rows.add(JSON.readTree(line).get("event").asText());
      }
      assertEquals(ids, rows, filter);
      assertEquals(page.get("total").asInt(), rows.size());
      RunningServer.Answer map = get("/events?format=geojson&" + filter);
      assertEquals(ids.size(), map.json().get("features").size());
    }
    assertEquals(3, get("/claims?format=jsonl&limit=3").text().lines().count());
    String two = get("/events?limit=2").json().findValuesAsText("id").get(0);
    assertEquals(1, get("/events?format=jsonl&id=" + two).text().lines().count());
  }

  @Test
  void whatIsAcceptedChoosesTheFormatAsWell() {
    assertEquals(
        "text/csv; charset=utf-8", get("/events", "Accept", "text/csv").header("Content-Type"));
    RunningServer.Answer map =
        get("/events", "Accept", "application/json;q=0.5, application/geo+json");
    assertEquals("application/geo+json", map.header("Content-Type"));
    assertEquals("Accept, Accept-Encoding", map.header("Vary"));
    for (String usual : List.of("*/*", "application/json", "text/html, */*;q=0.8")) {
      assertEquals("application/json", get("/events", "Accept", usual).header("Content-Type"));
    }
    assertEquals(
        "application/json",
        get("/events?format=json", "Accept", "text/csv").header("Content-Type"));
    assertEquals(400, server.get("/api/v1/events?format=ics").status());
    assertEquals(400, server.get("/api/v1/events?format=xls").status());
  }

  @Test
  void filesHaveTagsAndNames() {
    RunningServer.Answer file = get("/meetings?format=ics");
    assertEquals(
        "attachment; filename=\"hearsay-meeting-ics.ics\"", file.header("Content-Disposition"));
    String tag = file.header("ETag");
    assertEquals(304, server.get("/api/v1/meetings?format=ics", "If-None-Match", tag).status());
    assertTrue(file.text().startsWith("BEGIN:VCALENDAR"));
  }

  @Test
  void feedsBeginWithWhatChangedLast() {
    JsonNode items = get("/claims?format=jsonfeed").json().get("items");
    List<String> moments = new ArrayList<>();
    items.forEach(item -> moments.add(item.get("date_modified").asText()));
    List<String> falling = new ArrayList<>(moments);
    falling.sort((one, other) -> other.compareTo(one));
    assertEquals(falling, moments);
  }

  @Test
  void anActorOfManyStoriesIsOneParty() {
    JsonNode page = get("/parties?limit=1000").json();
    assertTrue(page.get("complete").asBoolean());
    assertEquals(page.get("total").asInt(), page.get("items").size());
    JsonNode first = page.at("/items/0");
    assertTrue(first.get("stories").asInt() > 1, first.toString());
    String key = first.get("key").asText();
    long entries = get("/actors?limit=1&total=true&actor=" + key).json().get("total").asLong();
    assertEquals(entries, first.get("stories").asLong(), first.toString());
  }
}
