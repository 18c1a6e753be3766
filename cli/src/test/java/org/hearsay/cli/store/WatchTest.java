package org.hearsay.cli.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.fetch.Site;
import org.hearsay.intake.WebInputs;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching a feed of a live server on this machine: it grows, it is busy, it forbids. */
class WatchTest {
  private static final String FEED = "/feed.xml";

  private final Site site = new Site();
  private final List<String> entries = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Stop stop = new Stop();
  private final Session session =
      new Session(
          new Streams(
              new ByteArrayInputStream(new byte[0]),
              new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
              new PrintStream(said, true, StandardCharsets.UTF_8)),
          Terminal.of(Map.of("LANG", "C.UTF-8"), false),
          site.clock());
  private final WebInputs web = new WebInputs(site.clock(), site.fetcher());
  private RecordStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = RecordStore.open(StoreLocation.ofFile(folder.resolve("watched.db")), site.clock());
    site.on(FEED, this::feed);
  }

  @AfterEach
  void close() throws IOException {
    stop.ended();
    store.close();
    web.close();
    site.close();
  }

  private boolean look(boolean follow) {
    Watching watching = new Watching(session, store, web, Optional.empty(), follow, false, stop);
    return watching.look(List.of(), List.of(site.url(FEED)), false);
  }

  private List<String> titles() {
    return store.read(
        readings -> {
          List<String> titles = new ArrayList<>();
          for (int i = 0; i < entries.size(); i++) {
            int number = i + 1;
            if (!readings.meant(site.url("/news/" + number), 1).isEmpty()) {
              titles.add("news " + number);
            }
          }
          return titles;
        });
  }

  /** The feed as it is now, unless the reader has it already. */
  private void feed(HttpExchange exchange) throws IOException {
    String tag = "\"" + entries.size() + "\"";
    exchange.getResponseHeaders().add("ETag", tag);
    exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      Site.reply(exchange, 304, "");
      return;
    }
    Site.reply(
        exchange,
        200,
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Kell News</title>"
            + "<link>"
            + site.url("/")
            + "</link><description>news</description>"
            + String.join("", entries)
            + "</channel></rss>");
  }

  private void publish() {
    int number = entries.size() + 1;
    entries.add(
        String.format(
            Locale.ROOT,
            "<item><title>Norway says no, part %d</title><link>%s</link>"
                + "<pubDate>Tue, 18 Jan 2022 08:0%d:00 GMT</pubDate><description>Norway said on"
                + " Tuesday that it would not meet envoys of Sweden in week %d. Sweden had asked"
                + " for talks in Oslo about the closed border.</description></item>",
            number,
            site.url("/news/" + number),
            number % 10,
            number));
    site.page("/news/" + number, page(number));
  }

  private static String page(int number) {
    return String.format(
        Locale.ROOT,
        "<html><head><title>Norway says no, part %d</title></head><body><article>"
            + "<h1>Norway says no, part %d</h1><p>Norway said on Tuesday that it would not meet"
            + " envoys of Sweden in week %d. Sweden had asked for talks in Oslo about the closed"
            + " border.</p><p>The whole page tells more than the entry of the feed.</p>"
            + "</article></body></html>",
        number,
        number,
        number);
  }

  private long requests(String path) {
    return site.asked.stream().filter(path::equals).count();
  }

  @Test
  void aFeedThatGrowsGivesOnlyWhatIsNew() {
    publish();
    assertTrue(look(false));
    assertEquals(List.of("news 1"), titles());
    assertTrue(look(false));
    assertEquals("\"1\"", site.lastHeaders.get("if-none-match"));
    publish();
    assertTrue(look(false));
    assertEquals(List.of("news 1", "news 2"), titles());
    assertEquals(3, requests(FEED));
    assertEquals(1, requests("/robots.txt"));
  }

  @Test
  void aBusyServerIsNotAskedAgainBeforeItsTime() {
    publish();
    site.on(
        FEED,
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          Site.reply(exchange, 429, "");
        });
    assertFalse(look(false));
    site.on(FEED, this::feed);
    site.later(Duration.ofMinutes(30));
    assertFalse(look(false));
    assertEquals(1, requests(FEED));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("asks to be left alone"));
    site.later(Duration.ofMinutes(31));
    assertTrue(look(false));
    assertEquals(List.of("news 1"), titles());
  }

  @Test
  void whatRobotsTextForbidsIsNotAskedFor() {
    publish();
    site.page("/robots.txt", "User-agent: *\nDisallow: /feed.xml\n");
    assertFalse(look(false));
    assertEquals(0, requests(FEED));
    assertEquals(List.of(), titles());
  }

  @Test
  void thePageBehindAnEntryIsTheReport() {
    publish();
    assertTrue(look(true));
    assertEquals(List.of("news 1"), titles());
    publish();
    assertTrue(look(true));
    assertEquals(1, requests("/news/1"));
    assertEquals(1, requests("/news/2"));
  }

  @Test
  void aPageThatCannotBeHadJustNowIsTakenAtTheNextLook() {
    publish();
    site.on("/news/1", exchange -> Site.reply(exchange, 503, ""));
    assertFalse(look(true));
    assertEquals(List.of(), titles());
    site.page("/news/1", page(1));
    site.later(Duration.ofMinutes(15));
    assertTrue(look(true));
    assertEquals(List.of("news 1"), titles());
    assertEquals(2, requests("/news/1"));
  }

  @Test
  void aPageThatIsGoneLeavesItsEntry() {
    publish();
    site.on("/news/1", exchange -> Site.reply(exchange, 404, ""));
    assertTrue(look(true));
    assertEquals(List.of("news 1"), titles());
  }
}
