package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.SENTENCE;
import static org.hearsay.reader.input.Inputs.article;
import static org.hearsay.reader.input.Inputs.only;
import static org.hearsay.reader.input.Inputs.origins;
import static org.hearsay.reader.input.Inputs.read;
import static org.hearsay.reader.input.Inputs.reason;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static String rss(String items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Island Wire</title>"
        + "<link>https://example.org/</link>"
        + items
        + "</channel></rss>";
  }

  private static String item(String fields) {
    return "<item><title>Ferries sail</title><link>https://example.org/a</link>"
        + fields
        + "<description>"
        + SENTENCE
        + "</description></item>";
  }

  @Test
  void anItemOfRssIsAReportWithItsFacts() {
    Article article = only(rss(item("<pubDate>Tue, 18 Jan 2022 01:30:00 +0200</pubDate>")));
    assertEquals(SENTENCE, article.text());
    assertEquals(Optional.of("Ferries sail"), article.title());
    assertEquals(Optional.of("https://example.org/a"), article.url());
    assertEquals(Optional.of("Island Wire"), article.publisher());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
    assertEquals(Optional.of(Instant.parse("2022-01-17T23:30:00Z")), article.publishedAt());
    assertEquals(PublishedBasis.METADATA, article.publishedBasis());
  }

  @Test
  void theSourceOfAnItemIsItsPublisher() {
    Article article =
        only(rss(item("<source url=\"https://example.com/feed\">Coast Daily</source>")));
    assertEquals(Optional.of("Coast Daily"), article.publisher());
  }

  @Test
  void anItemIsNamedByItsGuid() {
    List<ReportItem> items = read(rss(item("<guid>n-1</guid>") + item("<guid>n-2</guid>")));
    assertEquals(List.of("in#n-1", "in#n-2"), origins(items));
  }

  @Test
  void theFullTextIsPreferredToTheSummary() {
    Article article =
        only(
            rss(item(
                    "<content:encoded><![CDATA[<p>"
                        + SENTENCE
                        + "</p><p>A second boat waits in the bay.</p>]]></content:encoded>"))
                .replace(
                    "<rss ", "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "));
    assertEquals(SENTENCE + "\n\nA second boat waits in the bay.", article.text());
  }

  @Test
  void undeclaredEntitiesAndBareAmpersandsAreReadOver() {
    Article article =
        only(rss(item("").replace("The harbor", "AT&T, the port&rsquo;s owner & the harbor")));
    assertTrue(article.text().startsWith("AT&T, the port’s owner & the harbor"), article.text());
  }

  @Test
  void junkBeforeTheFirstElementIsPassedOver() {
    Article article =
        only("\n<br />\n<b>Warning</b>: cache is cold in line 3<br />\n" + rss(item("")));
    assertEquals(SENTENCE, article.text());
  }

  @Test
  void theDeclaredEncodingIsUsed() {
    String feed =
        rss(item("").replace("island", "Kýthira")).replace("?>", " encoding=\"ISO-8859-1\"?>");
    assertTrue(only(feed.getBytes(StandardCharsets.ISO_8859_1)).text().contains("Kýthira"));
  }

  @Test
  void aWronglyDeclaredEncodingIsNotBelieved() {
    String feed =
        rss(item("").replace("island", "Kýthira")).replace("?>", " encoding=\"US-ASCII\"?>");
    assertTrue(only(utf8(feed)).text().contains("Kýthira"));
  }

  @Test
  void atomIsRead() {
    Article article =
        only(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gulf Post</title><entry>"
                + "<id>tag:1</id><title type=\"html\">Ferries &amp;amp; boats</title>"
                + "<link rel=\"self\" href=\"https://example.org/self\"/>"
                + "<link href=\"https://example.org/b\"/>"
                + "<author><name>Mara Holt</name></author>"
                + "<updated>2022-01-19T10:00:00Z</updated><published>2022-01-18T10:00:00Z</published>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                + SENTENCE
                + "</p></div></content></entry></feed>");
    assertEquals(SENTENCE, article.text());
    assertEquals(Optional.of("Ferries & boats"), article.title());
    assertEquals(Optional.of("https://example.org/b"), article.url());
    assertEquals(Optional.of("Mara Holt"), article.byline());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
  }

  @Test
  void rssOneHasItsItemsBesideTheChannel() {
    Article article =
        only(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<channel><title>Bay News</title></channel>"
                + item("<dc:date>2022-01-18</dc:date>")
                + "</rdf:RDF>");
    assertEquals(Optional.of("Bay News"), article.publisher());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
  }

  @Test
  void prefixesMayBeUndeclaredOrStandBeforeAll() {
    String undeclared =
        item("<dc:creator>Mara Holt</dc:creator><media:description>A boat</media:description>");
    Article article = only(rss(undeclared));
    assertEquals(Optional.of("Mara Holt"), article.byline());
    assertEquals(SENTENCE, article.text());
    Article prefixed =
        only(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:rss=\"http://purl.org/rss/1.0/\"><rss:channel><rss:title>Bay News</rss:title>"
                + "</rss:channel><rss:item><rss:title>Ferries sail</rss:title><rss:description>"
                + SENTENCE
                + "</rss:description></rss:item></rdf:RDF>");
    assertEquals(SENTENCE, prefixed.text());
    assertEquals(Optional.of("Ferries sail"), prefixed.title());
    assertEquals(Optional.of("Bay News"), prefixed.publisher());
  }

  @Test
  void theLinkToTheFeedItselfIsNotTheItems() {
    String feed =
        rss("<atom:link rel=\"self\" href=\"https://example.org/feed\"/>"
                + item("<guid>https://example.org/g</guid>"))
            .replace("<link>https://example.org/a</link>", "<atom:link rel=self href=/x />");
    assertEquals(Optional.of("https://example.org/g"), only(feed).url());
  }

  @Test
  void elementsThatAreNeverClosedDoNotHideTheRest() {
    String feed =
        rss(item("<guid>1</guid>").replace("</description>", "") + item("<guid>2</guid>"));
    assertTrue(read(feed).stream().anyMatch(found -> found.origin().equals("in#2")), feed);
  }

  @Test
  void theHeadlineIsReadWhereTheFeedGivesOnlyLinks() {
    String links =
        "&lt;a href=\"https://example.org/a\"&gt;Ferries sail&lt;/a&gt;&amp;nbsp;&lt;font&gt;Post&lt;/font&gt;";
    Article article = only(rss(item("").replace(SENTENCE, links)));
    assertEquals("Ferries sail", article.text());
    assertEquals("Boats < ships", only(rss("<item><title>Boats &lt; ships</title></item>")).text());
  }

  @Test
  void textAboutFeedsIsNoFeed() {
    String text = "The <rss> element, the harbor office said, holds the times of all ferries.";
    assertTrue(only(text).text().contains("harbor office"));
  }

  @Test
  void jsonFeedIsRead() {
    Article article =
        only(
            "{\"version\": \"https://jsonfeed.org/version/1.1\",\n\"title\": \"Pier Review\",\n"
                + "\"items\": [{\"id\": \"7\", \"url\": \"https://example.org/7\", \"content_html\": \"<p>"
                + SENTENCE
                + "</p>\", \"date_published\": \"2022-01-18T10:00:00+01:00\","
                + " \"authors\": [{\"name\": \"Mara Holt\"}]}]}");
    assertEquals(SENTENCE, article.text());
    assertEquals(Optional.of("Pier Review"), article.publisher());
    assertEquals(Optional.of("Mara Holt"), article.byline());
    assertEquals(Optional.of(Instant.parse("2022-01-18T09:00:00Z")), article.publishedAt());
  }

  @Test
  void oddDatesAreReadAndImpossibleOnesLeaveAnIssue() {
    for (String date :
        List.of(
            "18 Jan 22 09:30 GMT", "Tues, 18 January 2022 9:30 PM EST", "2022-01-18 09:30:00")) {
      Article article = only(rss(item("<pubDate>" + date + "</pubDate>")));
      assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published(), date);
    }
    Article article = only(rss(item("<pubDate>sometime soon</pubDate>")));
    assertEquals(Optional.empty(), article.published());
    assertEquals("UNREADABLE_DATE", article.issues().get(0).code());
  }

  @Test
  void anItemWithoutTextIsCountedAndTheRestGoOn() {
    List<ReportItem> items = read(rss("<item><guid>n-1</guid></item>" + item("<guid>n-2</guid>")));
    assertEquals("the item of the feed has no text", reason(items.get(0)));
    assertEquals(SENTENCE, article(items.get(1)).text());
  }

  @Test
  void nothingIsExpandedOrFetched() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;]>";
    String feed =
        rss(item("").replace("The harbor", "&b;&x; The harbor")).replace("?>", "?>" + bomb);
    Article article = assertTimeout(Duration.ofSeconds(1), () -> only(feed));
    assertTrue(article.text().contains("harbor master"), article.text());
    assertFalse(article.text().contains("aaaa"), article.text());
    assertFalse(article.text().contains("root:"), article.text());
  }

  @Test
  void noServerIsAsked() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String feed =
          rss(item(
                  "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"ADDRESS\"/>&x;"))
              .replace(
                  "?>",
                  "?><?xml-stylesheet href=\"ADDRESS\"?><!DOCTYPE rss SYSTEM \"ADDRESS\" [<!ENTITY x SYSTEM \"ADDRESS\">"
                      + "<!ENTITY % p SYSTEM \"ADDRESS\">%p;]>")
              .replace("ADDRESS", address);
      assertEquals(SENTENCE, only(feed).text());
      server.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void entitiesOfQuadraticSizeAreNotExpanded() {
    String bomb = "<!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>";
    String feed =
        rss(item(""))
            .replace("The harbor", "&a;".repeat(10_000) + " The harbor")
            .replace("?>", "?>" + bomb);
    Article article = assertTimeout(Duration.ofSeconds(2), () -> only(feed));
    assertTrue(article.text().length() < 100_000);
  }

  @Test
  void aShortSummaryIsStillAReport() {
    String feed =
        rss("<item><title>Ferries</title><description>Boats sail again</description></item>");
    assertEquals("Boats sail again", only(feed).text());
  }

  @Test
  void deepNestingEndsSoon() {
    String feed = rss(item("<x>".repeat(100_000)));
    assertTimeout(Duration.ofSeconds(5), () -> read(feed));
  }
}
