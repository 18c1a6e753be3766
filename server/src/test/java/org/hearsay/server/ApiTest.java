package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private static final int REPORTS = 40;
  private static final String JSON = "application/json";

  @TempDir static Path folder;
  private static NewsServer news;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    news = new NewsServer(folder, REPORTS, RunningServer.patient(), Optional.empty());
    server = news.server;
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static JsonNode get(String path) {
    RunningServer.Answer answer = server.get("/api/v1" + path);
    assertEquals(200, answer.status(), path + ": " + answer.text());
    return answer.json();
  }

  private static RunningServer.Answer post(String path, String type, String body) {
    return server.send(
        server
            .to("/api/v1" + path)
            .header("Authorization", "Bearer " + RunningServer.TOKEN)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String first(String list) {
    return get("/" + list + "?limit=1").at("/items/0/id").asText();
  }

  @Test
  void cursorsWalkThroughAllItemsOnceAndTheTotalIsTheirNumber() {
    for (String list :
        List.of("reports", "stories", "actors", "places", "events", "claims", "meetings")) {
      JsonNode page = get("/" + list + "?limit=7&total=true");
      int total = page.get("total").asInt();
      List<String> ids = new ArrayList<>(page.findValuesAsText("id").subList(0, 0));
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      while (page.has("next")) {
        page = get("/" + list + "?limit=7&cursor=" + encoded(page.get("next").asText()));
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      }
      assertTrue(total > 0, list);
      assertEquals(total, ids.size(), list);
      assertEquals(total, new HashSet<>(ids).size(), list);
    }
    assertFalse(get("/events?limit=7").has("total"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Test
  void filtersLetThroughWhatTheyName() {
    JsonNode attacks = get("/events?type=ASSAULT&limit=1000").get("items");
    assertFalse(attacks.isEmpty());
    attacks.forEach(event -> assertEquals("ASSAULT", event.get("type").asText()));
    assertEquals(
        get("/events?limit=1000&total=true").get("total"),
        get("/events?crisis=" + encoded(NewsServer.CRISIS) + "&total=true").get("total"));
    assertTrue(get("/events?from=1990-01-01&to=1990-12-31").get("items").isEmpty());
    assertTrue(get("/events?crisis=another").get("items").isEmpty());
  }

  @Test
  void severalAreAskedForByTheirIds() {
    JsonNode events = get("/events?limit=3").get("items");
    String ids = events.get(2).get("id").asText() + "," + events.get(0).get("id").asText();
    JsonNode found = get("/events?id=" + ids).get("items");
    assertEquals(2, found.size());
    assertEquals(events.get(2), found.get(0));
  }

  @Test
  void wrongParametersAreNamedInAProblem() {
    for (String[] wrong :
        new String[][] {
          {"/events?type=WAR", "type"},
          {"/events?country=Russia", "country"},
          {"/events?bbox=1,2,3", "bbox"},
          {"/events?bbox=0,80,10,-80", "bbox"},
          {"/events?from=yesterday", "from"},
          {"/events?from=2022-01-02&to=2022-01-01", "from"},
          {"/events?cursor=made-up", "cursor"},
          {"/events?limit=0", "limit"},
          {"/events?limit=1001", "limit"},
          {"/events?sort=size", "sort"},
          {"/search", "q"},
          {"/dyads?between=people", "between"},
          {"/exports/events-csv?crisis=another", "crisis"}
        }) {
      RunningServer.Answer answer = server.get("/api/v1" + wrong[0]);
      assertEquals(400, answer.status(), wrong[0] + answer.text());
      assertEquals("application/problem+json", answer.header("Content-Type"));
      assertEquals(wrong[1], answer.json().get("parameter").asText(), wrong[0]);
    }
  }

  @Test
  void whatIsNotThereIsSaidToBeNotThere() {
    for (String path : List.of("/events/e-nothing", "/reports/abc", "/reports/abc/text")) {
      assertEquals(404, server.get("/api/v1" + path).status(), path);
    }
    assertEquals(404, server.get("/api/v1/exports/paper").status());
  }

  @Test
  void aThingIsAnsweredByItsIdAndSaysWhyItIsOne() {
    for (String list : List.of("stories", "origins", "actors", "events", "claims")) {
      String id = first(list);
      assertEquals(id, get("/" + list + "/" + id).get("id").asText());
      assertTrue(get("/" + list + "/" + id + "/joins").get("joins").isArray());
    }
  }

  @Test
  void theRecordOfAReportHasItsTextAndFacts() {
    String id = first("reports");
    assertEquals(id, get("/reports/" + id).at("/report/id").asText());
    JsonNode text = get("/reports/" + id + "/text");
    assertFalse(text.get("spans").isEmpty());
    for (JsonNode span : text.get("spans")) {
      assertTrue(span.get("end").asInt() <= text.get("text").asText().length());
    }
  }

  @Test
  void theNumberOfRowsInTheHeaderIsTheNumberOfRowsInTheFile() {
    for (String query : List.of("", "?crisis=" + encoded(NewsServer.CRISIS))) {
      RunningServer.Answer table = server.get("/api/v1/exports/events-jsonl" + query);
      assertEquals(200, table.status(), table.text());
      assertEquals(table.header("Hearsay-Rows"), Long.toString(table.text().lines().count()));
      assertNotEquals("0", table.header("Hearsay-Rows"));
      assertTrue(table.header("Content-Disposition").startsWith("attachment"));
    }
    assertEquals("{}", server.get("/api/v1/exports/claims-csv").header("Hearsay-Left-Out"));
  }

  @Test
  void aReportThatIsSentIsTakenInOnce() {
    String body =
        "{\"text\":\"The minister of ports said on Monday that two ferries would sail.\"}";
    RunningServer.Answer taken = post("/reports", JSON, body);
    assertEquals(201, taken.status(), taken.text());
    String id = taken.json().get("id").asText();
    assertEquals("/api/v1/reports/" + id, taken.header("Location"));
    RunningServer.Answer again = post("/reports", JSON, body);
    assertEquals(200, again.status());
    assertTrue(again.json().get("known").asBoolean());
    assertEquals(id, get("/reports/" + id).at("/report/id").asText());
  }

  @Test
  void aReportMayComeAsPlainBytesOrAsAForm() {
    String words = "The harbour master denied on Tuesday that the ferries were late.";
    String query = "?publisher=Harbour+News&published=2022-01-18";
    RunningServer.Answer plain = post("/reports" + query, "text/plain", words);
    assertEquals(201, plain.status(), plain.text());
    JsonNode report = get("/reports/" + plain.json().get("id").asText()).get("report");
    assertEquals("Harbour News", report.get("publisher").asText());
    assertEquals("2022-01-18", report.get("published").asText());
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nHarbour News\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"published\"\r\n\r\n2022-01-18\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
            + words
            + "\r\n--x--\r\n";
    RunningServer.Answer sent = post("/reports", "multipart/form-data; boundary=x", form);
    assertEquals(200, sent.status(), sent.text());
    assertEquals(plain.json().get("id"), sent.json().get("id"));
  }

  @Test
  void whatIsNoReportIsRefusedWithTheReason() {
    RunningServer.Answer empty = post("/reports", "text/plain", "  \n ");
    assertEquals(422, empty.status(), empty.text());
    assertFalse(empty.json().get("detail").asText().isBlank());
    assertEquals(400, post("/reports", JSON, "{}").status());
    assertEquals(400, post("/reports", JSON, "{\"text\":7}").status());
    assertEquals(400, post("/reports?published=monday", "text/plain", "words").status());
    assertEquals(400, post("/reports", "multipart/form-data; boundary=x", "--x\r\n").status());
  }

  @Test
  void nothingIsFetchedUnlessTheServerWasToldThatItMay() {
    RunningServer.Answer answer = post("/reports", JSON, "{\"url\":\"https://example.org/a\"}");
    assertEquals(403, answer.status());
    assertFalse(get("/session").get("mayFetch").asBoolean());
  }

  @Test
  void whatPeopleSayIsKeptWithTheirNameAndCanBeTakenBack() {
    String event = first("events");
    RunningServer.Answer said =
        post(
            "/reviews",
            JSON,
            "{\"action\":\"correct\",\"ids\":[\""
                + event
                + "\"],\"field\":\"status\",\"value\":\"denied\",\"why\":\"the text says so\"}");
    assertEquals(201, said.status(), said.text());
    JsonNode review = said.json().at("/items/0");
    assertEquals("token", review.get("by").asText());
    assertEquals("the text says so", review.get("why").asText());
    news.settle();
    assertTrue(get("/events/" + event).toString().contains("\"status\":\"denied\""));
    String id = review.get("id").asText();
    assertTrue(get("/reviews?limit=1000").toString().contains(id));
    RunningServer.Answer undone = post("/reviews/" + id + "/undo", JSON, "{}");
    assertEquals(201, undone.status(), undone.text());
    assertFalse(get("/reviews?limit=1000").toString().contains(id));
    assertTrue(get("/reviews?all=true&limit=1000").toString().contains(id));
    news.settle();
    assertFalse(get("/events/" + event).toString().contains("\"status\":\"denied\""));
  }

  @Test
  void groupsAreMergedSplitAndKeptApart() {
    JsonNode stories = get("/stories?limit=2").get("items");
    String ids =
        "[\"story:"
            + stories.at("/0/id").asText()
            + "\",\"story:"
            + stories.at("/1/id").asText()
            + "\"]";
    int before = get("/stories?limit=1&total=true").get("total").asInt();
    RunningServer.Answer merged =
        post("/reviews", JSON, "{\"action\":\"merge\",\"ids\":" + ids + "}");
    assertEquals(201, merged.status(), merged.text());
    news.settle();
    assertEquals(before - 1, get("/stories?limit=1&total=true").get("total").asInt());
    String id = merged.json().at("/items/0/id").asText();
    assertEquals(201, post("/reviews/" + id + "/undo", JSON, "{}").status());
    news.settle();
    assertEquals(before, get("/stories?limit=1&total=true").get("total").asInt());
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNothingIsKept() {
    int before = get("/reviews?all=true&limit=1000").get("items").size();
    String event = first("events");
    String actor = first("actors");
    assertEquals(404, review("note", "e-nothing", "\"text\":\"x\"").status());
    String noFact = first("reports") + ":e99";
    assertEquals(404, review("note", noFact, "\"text\":\"x\"").status());
    assertEquals(422, review("confirm", event + "\",\"" + actor, "\"why\":\"x\"").status());
    assertEquals(400, review("confirm", event, "\"why\":\"x\"").status());
    assertEquals(400, review("praise", event, "\"why\":\"x\"").status());
    assertEquals(400, review("correct", event, "\"field\":\"status\"").status());
    assertEquals(400, review("correct", event, "\"field\":\"status\",\"value\":\"odd\"").status());
    assertEquals(404, post("/reviews/abc/undo", JSON, "{}").status());
    assertEquals(before, get("/reviews?all=true&limit=1000").get("items").size());
  }

  @Test
  void notesStandBesideReportsJoinedThingsAndFactsOfOneReport() {
    String report = first("reports");
    for (String id : List.of(report, first("events"), report + ":e1")) {
      RunningServer.Answer noted = review("note", id, "\"text\":\"ask the ministry\"");
      assertEquals(201, noted.status(), id + ": " + noted.text());
      assertEquals("ask the ministry", noted.json().at("/items/0/value").asText());
    }
    JsonNode said = get("/reviews?limit=1000&subject=" + report).get("items");
    assertTrue(said.findValuesAsText("fact").contains("e1"), said.toString());
  }

  private static RunningServer.Answer review(String action, String ids, String more) {
    return post(
        "/reviews", JSON, "{\"action\":\"" + action + "\",\"ids\":[\"" + ids + "\"]," + more + "}");
  }

  @Test
  void wordsAreFoundAndCounted() {
    JsonNode found = get("/search?q=shelled&limit=5");
    assertFalse(found.get("items").isEmpty());
    assertTrue(found.get("facets").has("kind"));
    JsonNode events = get("/search?q=shelled&kind=event&limit=5");
    events.get("items").forEach(item -> assertEquals("event", item.get("is").asText()));
  }

  @Test
  void changesAreToldInTheirOrder() {
    JsonNode changes = get("/changes?limit=1000");
    assertFalse(changes.get("items").isEmpty());
    long until = changes.get("until").asLong();
    assertTrue(get("/changes?after=" + until).get("items").isEmpty() || until > 0);
    assertTrue(get("/deleted").has("items"));
  }
}
