package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.server.RunningServer.Answer;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.carry.DigestNews;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Letter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of a list as a page and as feeds, which anybody may read. */
class NewsPagesTest {
  private static final Pattern HEADLINE = Pattern.compile("(?s)<h3[^>]*>(.*?)</h3>");
  private static final Pattern QUOTE = Pattern.compile("(?s)<blockquote[^>]*>(.*?)</blockquote>");
  private static final Pattern PLACE =
      Pattern.compile("href=\"http://[^/]+/reports/([^?\"]+)\\?at=(\\d+)-(\\d+)[^\"]*\"");
  private static final Pattern ITEM = Pattern.compile("<entry>\\s*<id>([^<]*)</id>");

  @TempDir static Path folder;
  private static NewsServer news;
  private static RunningServer server;

  /** Only whoever knows the password reads the rest of it. */
  @BeforeAll
  static void start() {
    news =
        new NewsServer(
            folder, 24, RunningServer.patient(), Optional.of("a long sentence nobody tries"));
    server = news.server;
    new MailingLists(news.store.database())
        .add(
            new MailingList(
                "shut",
                "Shut",
                MailingList.Kind.CRISIS,
                NewsServer.CRISIS,
                false,
                NewsServer.NOON));
  }

  @AfterAll
  static void stop() {
    news.close();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Letter mail() {
    MailingList list = new MailingLists(news.store.database()).find("war").orElseThrow();
    return new DigestNews(
            news.store, SignUpAddress.of("https://news.example"), () -> NewsServer.NOON)
        .since(list, DateLanguage.EN, 0)
        .orElseThrow()
        .mail("ana@example.org", "https://news.example/m", "https://news.example/l");
  }

  private static List<String> bare(List<String> html) {
    return html.stream().map(some -> some.replaceAll("<[^>]*>", "")).toList();
  }

  @Test
  void thePageTellsWhatTheMailTells() {
    Letter mail = mail();
    String html = mail.html().orElseThrow();
    String page = server.get("/news/war").text();
    assertFalse(all(HEADLINE, html).isEmpty());
    assertEquals(bare(all(HEADLINE, html)), bare(all(HEADLINE, page)));
    assertEquals(bare(all(QUOTE, html)), bare(all(QUOTE, page)));
    assertTrue(mail.text().contains("https://news.example/news/war?after=0"), mail.text());
  }

  @Test
  void theFeedsHaveAnItemForEachEntryOfThePage() {
    String page = server.get("/news/war").text();
    Answer atom = server.get("/news/war/feed.atom");
    List<String> items = all(ITEM, atom.text());
    assertEquals(all(HEADLINE, page).size(), items.size());
    assertEquals(items.size(), new TreeSet<>(items).size());
    assertTrue(atom.header("Content-Type").startsWith("application/atom+xml"));
    List<String> ids = new ArrayList<>();
    Answer json = server.get("/news/war/feed.json");
    json.json().get("items").forEach(item -> ids.add(item.get("id").asText()));
    assertEquals(items, ids);
    assertEquals(atom.text(), server.get("/news/war/feed.atom").text(), "the same bytes");
  }

  @Test
  void eachEntryLeadsToItsWordsInTheWorkbench() throws IOException {
    String page = server.get("/news/war").text();
    List<MatchResult> places = PLACE.matcher(page).results().toList();
    assertEquals(all(HEADLINE, page).size(), places.size());
    for (MatchResult place : places) {
      String report = URLDecoder.decode(place.group(1), StandardCharsets.UTF_8);
      Answer text =
          server.get(
              "/api/v1/reports/" + report + "/text",
              "Authorization",
              "Bearer " + RunningServer.TOKEN);
      assertEquals(200, text.status(), report);
      int begin = Integer.parseInt(place.group(2));
      int end = Integer.parseInt(place.group(3));
      assertTrue(begin < end && end <= text.text().length(), place.group());
    }
    String routes = Files.readString(Path.of("..", "web", "src", "router.ts"));
    assertTrue(routes.contains("path: '/reports/:id'") && routes.contains("path: '/timeline'"));
  }

  @Test
  void itBeginsWhereIsAsked() {
    long newest = latest();
    Answer none = server.get("/news/war?after=" + newest);
    assertEquals(200, none.status());
    assertTrue(none.text().contains("Nothing is new."), none.text());
    assertEquals(List.of(), all(ITEM, server.get("/news/war/feed.atom?after=" + newest).text()));
    assertEquals(200, server.get("/news/war?after=999999999").status());
    assertEquals(400, server.get("/news/war?days=32").status());
    assertEquals(400, server.get("/news/war?after=-1").status());
    Pattern figures = Pattern.compile(">[^<]*\\d{4}-\\d\\d-\\d\\d[^<]*<");
    assertFalse(figures.matcher(server.get("/news/war").text()).find());
    assertTrue(figures.matcher(server.get("/news/war?language=iso").text()).find());
  }

  private static long latest() {
    return new DigestNews(
            news.store, SignUpAddress.of("https://news.example"), () -> NewsServer.NOON)
        .change();
  }

  @Test
  void onlyOpenListsAreForAnybody() {
    assertEquals(401, server.get("/api/v1/events").status());
    for (String path : List.of("", "/feed.atom", "/feed.json")) {
      assertEquals(200, server.get("/news/war" + path).status());
      assertEquals(404, server.get("/news/shut" + path).status());
      assertEquals(404, server.get("/news/nothing" + path).status());
      assertEquals(
          405,
          server
              .send(
                  server
                      .to("/news/war" + path)
                      .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
              .status());
    }
  }

  @Test
  void thePageRunsAndFetchesNothing() {
    Answer page = server.get("/news/war");
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.contains("default-src 'none'") && policy.contains("base-uri 'none'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertFalse(policy.contains("unsafe") || policy.contains("script-src"), policy);
    assertEquals("nosniff", page.header("X-Content-Type-Options"));
    assertEquals("", page.header("Set-Cookie"));
    assertFalse(page.text().contains("style="), "the policy would drop it");
    assertTrue(page.text().contains("<link rel=\"stylesheet\" href=\"/news/style.css\">"));
    assertTrue(page.text().contains("type=\"application/atom+xml\""));
    assertTrue(server.get("/news/style.css").text().contains(".digest-quote{"));
  }
}
