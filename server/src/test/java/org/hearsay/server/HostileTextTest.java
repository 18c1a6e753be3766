package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.query.WarNews;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordReader;
import org.hearsay.record.RecordWriter;
import org.hearsay.store.Keeping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What would run in a page goes out as words, in whatever field of a report it stands. */
class HostileTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIELDS = 9;

  private static final List<String> ACTS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<body onload=alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "<math><mi xlink:href='data:x,<script>alert(1)</script>'>",
          "<details open ontoggle=alert(1)>",
          "<style>@import 'http://evil.example/x';</style>",
          "<link rel=stylesheet href=//evil.example/x>",
          "<meta http-equiv=refresh content='0;url=//evil.example'>",
          "<base href=//evil.example/>",
          "<form action=//evil.example><input autofocus onfocus=alert(1)>",
          "<object data='data:text/html,<script>alert(1)</script>'>",
          "<xml:stylesheet href='javascript:alert(1)'/>",
          "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
          "[x](javascript:alert(1))",
          "![x](http://evil.example/x.png)",
          "javascript:alert(1)",
          "{{constructor.constructor('alert(1)')()}}",
          "=HYPERLINK(\"http://evil.example\")");

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "\">",
          "'>",
          "</title>",
          "]]>",
          "-->",
          "</textarea>",
          "</script>",
          "\\\"}];",
          "%3E",
          "&lt;",
          "\u2028",
          "\r\nX-Evil: 1\r\n\r\n",
          "<!--",
          "<![CDATA[",
          "\u202e",
          "`);",
          "${",
          "*/",
          "\u0000",
          "\t",
          "\ud835\udc9c",
          "</style>",
          "&#x3c;",
          "</svg>",
          "?>");

  /** What begins an element or a link in Markdown, but for addresses in angle brackets. */
  private static final Pattern BARE = Pattern.compile("(?<!\\\\)(<(?!https?://)|\\]\\()");

  /** Each build tries some, {@code ./check --long} all. */
  private static final int STEP = Boolean.getBoolean("hearsay.long") ? 1 : 11;

  @TempDir static Path folder;
  private static NewsServer news;

  @BeforeAll
  static void start() {
    news = new NewsServer(folder, 1, RunningServer.patient(), Optional.empty());
    List<String> all = payloads();
    assertTrue(all.size() > 500, "payloads: " + all.size());
    List<String> payloads = new ArrayList<>();
    for (int i = 0; i < all.size(); i += STEP) {
      payloads.add(all.get(i));
    }
    for (int i = 0; i * FIELDS < payloads.size(); i++) {
      int number = i;
      CrisisRecord record = new RecordReader().read(hostile(number, payloads).toString());
      news.store.put(record, Keeping.TEXT);
      news.store.write(
          writing -> {
            writing.addToCrisis(NewsServer.CRISIS, record.article().id());
            return true;
          });
    }
    news.settle();
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static List<String> payloads() {
    List<String> payloads = new ArrayList<>();
    BEGINNINGS.forEach(begin -> ACTS.forEach(act -> payloads.add(begin + act)));
    return payloads;
  }

  private static ObjectNode hostile(int number, List<String> payloads) {
    try {
      ObjectNode record =
          (ObjectNode) JSON.readTree(RecordWriter.oneLine().write(WarNews.record(10 + number)));
      int at = number * FIELDS;
      ObjectNode report = (ObjectNode) record.get("report");
      for (String field : List.of("title", "publisher", "byline", "credit", "dateline", "url")) {
        report.put(field, payloads.get(at++ % payloads.size()));
      }
      for (String list : List.of("actors", "places")) {
        for (JsonNode fact : record.get(list)) {
          ((ObjectNode) fact).put("name", payloads.get(at % payloads.size()));
        }
        at++;
      }
      for (JsonNode actor : record.get("actors")) {
        ((ObjectNode) actor).put("role", payloads.get(at % payloads.size()));
      }
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunningServer.Answer get(String path) {
    return news.server.get("/api/v1" + path);
  }

  /** What keeps a browser from running anything, were it to show the answer. */
  private static void assertHarmless(String path, RunningServer.Answer answer) {
    String type = answer.header("Content-Type");
    assertFalse(type.contains("html"), path + " is " + type);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
    String policy = answer.header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'") && policy.contains("sandbox"), policy);
    assertTrue(answer.header("X-Evil").isEmpty(), path);
  }

  @Test
  void noListAndNoFileIsAPageOrBreaksOutOfItsFormat() throws Exception {
    for (String list :
        List.of("reports", "stories", "actors", "places", "events", "claims", "timeline")) {
      String path = "/" + list + "?limit=1000";
      RunningServer.Answer page = get(path);
      assertHarmless(path, page);
      assertFalse(page.json().get("items").isEmpty());
      for (String format : List.of("csv", "jsonl", "rss", "atom", "jsonfeed")) {
        RunningServer.Answer file = get("/" + list + "?format=" + format);
        assertEquals(200, file.status(), list + " " + format);
        assertHarmless(list + " " + format, file);
        assertWellFormed(format, file);
      }
    }
  }

  @Test
  void noExportIsAPageOrBreaksOutOfItsFormat() throws Exception {
    for (JsonNode format : get("/exports").json().get("items")) {
      String name = format.get("name").asText();
      RunningServer.Answer file = get("/exports/" + name);
      assertEquals(200, file.status(), name);
      assertHarmless(name, file);
      assertWellFormed(name, file);
    }
  }

  private static void assertWellFormed(String format, RunningServer.Answer file) throws Exception {
    String text = file.text();
    switch (format) {
      case "rss", "atom" -> assertOnlyElementsOfFeeds(file);
      case "jsonfeed", "geojson", "stix", "evidence-json" -> JSON.readTree(text);
      case "jsonl", "ftm", "annotations", "schema-claims" -> {
        for (String line : text.split("\n", -1)) {
          if (!line.isEmpty()) {
            assertTrue(JSON.readTree(line).isObject(), line);
          }
        }
      }
      case "evidence-md" -> assertTrue(isEscaped(text), "Markdown with markup of strangers");
      case "timelinejs" -> assertFalse(text.contains("<script") || text.contains("<img"), text);
      case "ics" ->
          assertTrue(text.lines().allMatch(line -> line.matches("[A-Z-]+[:;].*| .*")), text);
      default -> assertFalse(text.startsWith("<"), format);
    }
  }

  private static void assertOnlyElementsOfFeeds(RunningServer.Answer file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
    Set<String> known =
        Set.of(
            "rss",
            "channel",
            "item",
            "title",
            "link",
            "description",
            "generator",
            "guid",
            "pubDate",
            "dc:creator",
            "category",
            "georss:point",
            "feed",
            "id",
            "entry",
            "updated",
            "published",
            "author",
            "name",
            "summary",
            "content");
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      String name = elements.item(i).getNodeName();
      assertTrue(known.contains(name), name);
    }
  }

  @Test
  void thePageAndTheFeedsOfNewsHoldWordsOnly() throws Exception {
    RunningServer.Answer page = news.server.get("/news/war");
    assertTrue(page.text().contains("alert(1)"), "something is to be seen of them");
    assertFalse(
        page.text()
            .replaceAll(
                "</?(html|head|meta|link|title|body|main|h1|h2|h3|p|span|div|blockquote|a|br)"
                    + "( (lang|charset|name|content|rel|type|href|class|aria-hidden)"
                    + "=\"[^\"<>]*\")*>|<!DOCTYPE html>",
                "")
            .matches("(?s).*[<>].*"),
        "only our own elements");
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'") && !policy.contains("script-src"), policy);
    RunningServer.Answer atom = news.server.get("/news/war/feed.atom");
    assertHarmless("feed.atom", atom);
    assertOnlyElementsOfFeeds(atom);
    RunningServer.Answer json = news.server.get("/news/war/feed.json");
    assertHarmless("feed.json", json);
    assertFalse(json.json().get("items").isEmpty());
  }

  /** Whether no sign that begins markup stands there without a backslash before it. */
  private static boolean isEscaped(String markdown) {
    return !BARE.matcher(markdown).find();
  }

  @Test
  void noProblemRepeatsWhatAStrangerSent() {
    for (String act : ACTS) {
      String encoded = URLEncoder.encode(act, StandardCharsets.UTF_8).replace("+", "%20");
      for (String path :
          List.of(
              "/events/" + encoded,
              "/exports/" + encoded,
              "/events?type=" + encoded,
              "/events?" + encoded + "=1",
              "/events?format=" + encoded,
              "/reports/" + encoded + "/text",
              "/" + encoded)) {
        RunningServer.Answer answer = get(path);
        assertTrue(answer.status() >= 400, path);
        assertFalse(answer.text().contains(act), path);
        assertHarmless(path, answer);
      }
    }
  }
}
