package org.hearsay.reader;

import static org.hearsay.reader.Reading.read;
import static org.hearsay.reader.Reading.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.UnreadableReportException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static final String FIRST =
      "The two governments agreed on Friday to reopen the bridge that links their border towns.";
  private static final String SECOND =
      "Traffic across the river had been halted since a shooting left three customs officers dead.";
  private static final String STORY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void paragraphsArePartedByEmptyLinesAndTheHeadlineIsOnlyTheTitle() {
    Article article =
        read(
            page(
                "<title>Bridge to reopen - Harbor News</title>",
                "<article><h1>Bridge to reopen</h1>" + STORY + "</article>"));
    assertEquals(TEXT, article.text());
    assertEquals(Optional.of("Bridge to reopen"), article.title());
    assertEquals(Optional.empty(), article.alignment());
  }

  @Test
  void aHeadingWithNothingBelowItIsNoPartOfTheStory() {
    assertEquals(TEXT, read(page("", STORY + "<h3>From the archive</h3>")).text());
  }

  @Test
  void buttonsInTheStoryAreNoPartOfIt() {
    String button = "<div class=\"wp-block-button\"><a href=\"/x\">See all ferry times</a></div>";
    String story = "<p>" + FIRST + "</p>" + button + "<p>" + SECOND + "</p>";
    assertEquals(TEXT, read(page("", story)).text());
  }

  @Test
  void wordsOfNeighboringBlocksDoNotRunTogether() {
    assertEquals(
        "One of the two towns lies on an island.\n\n"
            + FIRST
            + "\n\nA quiet\n\nThe other does not.",
        read(page(
                "",
                "<div>One of the <b>two</b> towns<br>lies on an&nbsp;<i>island</i>.</div><p>"
                    + FIRST
                    + "</p><ul><li>A quiet</li><li>The other does not.</li></ul>"))
            .text()
            .replace('\u00A0', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=/>Home</a> <a href=/w>World</a></nav>",
        "<aside><p>Ferry fares will rise next spring, the line said on Thursday morning.</p></aside>",
        "<div class=\"newsletter-box\"><p>Sign up for our weekly letter and read it first.</p></div>",
        "<div class=\"share-buttons\"><a href=#>Share on Facebook</a></div>",
        "<figure><img src=a.jpg><figcaption>The bridge on Friday. Jane Doe/Harbor</figcaption></figure>",
        "<div id=\"comments\"><p>I never liked that bridge, and I never will, to be honest.</p></div>",
        "<section class=\"related-posts\"><h3>More</h3><a href=/a>Ferry fares to rise</a></section>",
        "<form><p>Enter your email and agree to the terms of this site to go on.</p></form>",
        "<script>var text = 'The two governments lied.';</script>",
        "<p style=\"display: none\">A hidden paragraph that no reader of this page can ever see.</p>",
        "<footer>Harbor News is a member of the press council of the province.</footer>",
        "<p>Read more: <a href=/b>The bridge that split a town</a></p>",
        "<p>\u00A9 2022 Harbor News. All rights reserved.</p>"
      })
  void furnitureOfThePageGoes(String furniture) {
    Article article =
        read(
            page(
                "",
                "<div><div><p>"
                    + FIRST
                    + "</p>"
                    + furniture
                    + "<p>"
                    + SECOND
                    + "</p></div></div>"));
    assertEquals(TEXT, article.text());
  }

  @Test
  void whatWasRemovedIsKeptWithItsReason() {
    Article article =
        read(
            page(
                "",
                "<article>"
                    + STORY
                    + "<div class=\"newsletter\">Sign up for our letter</div>"
                    + "<p>By submitting this form, I agree to the terms.</p></article>"));
    assertEquals(
        List.of(
            "sign-up: Sign up for our letter",
            "terms: By submitting this form, I agree to the terms."),
        removed(article));
  }

  @Test
  void aBoxThatHoldsTheStoryStaysWhateverItsName() {
    assertEquals(
        TEXT, read(page("", "<div class=\"sidebar related comments\">" + STORY + "</div>")).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=\"article:published_time\" content=\"2022-01-18T23:30:00-05:00\"> | METADATA",
        "<meta name=\"date\" content=\"20220118\"> | METADATA",
        "<meta itemprop=\"datePublished\" content=\"January 18, 2022\"> | METADATA",
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2022-01-18T09:30:00Z\"}]}</script> | METADATA",
        "<link rel=canonical href=\"https://harbor.example/2022/01/18/bridge\"> | URL"
      })
  void theDateComesFromThePage(String head, PublishedBasis basis) {
    Article article = read(page(head, "<article>" + STORY + "</article>"));
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
    assertEquals(basis, article.publishedBasis());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime=\"2022-01-18\">Tuesday</time>",
        "<span>Published on January 18, 2022</span>",
        "<div>Jan 18, 2022</div>",
        "<p><span itemprop=\"datePublished\" content=\"2022-01-18\">x</span></p>"
      })
  void theDateComesFromTheLinesAboveTheStory(String line) {
    Article article =
        read(
            page("", "<h1>Bridge to reopen soon</h1>" + line + "<article>" + STORY + "</article>"));
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
  }

  @Test
  void theMomentIsKeptWhereItsZoneIsKnown() {
    Article article =
        read(
            page(
                "<meta property=\"article:published_time\" content=\"2022-01-18T23:30:00-05:00\">",
                STORY));
    assertEquals(Optional.of(Instant.parse("2022-01-19T04:30:00Z")), article.publishedAt());
  }

  @Test
  void aGivenDateWins() {
    Article article =
        read(
            page("<meta property=\"article:published_time\" content=\"2022-01-18\">", STORY),
            ReadOptions.none().withPublished(LocalDate.of(2022, 1, 20)));
    assertEquals(Optional.of(LocalDate.of(2022, 1, 20)), article.published());
    assertEquals(PublishedBasis.GIVEN, article.publishedBasis());
  }

  @Test
  void linkedDataNamesWriterPublisherAndHeadline() {
    Article article =
        read(
            page(
                "<script type=\"application/ld+json\">[{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge"
                    + " &amp; border\",\"author\":[{\"name\":\"Jane Doe\"},{\"name\":\"John Roe\"}],"
                    + "\"publisher\":{\"name\":\"Harbor News\"}}]</script>",
                STORY));
    assertEquals(Optional.of("Bridge & border"), article.title());
    assertEquals(Optional.of("Jane Doe, John Roe"), article.byline());
    assertEquals(Optional.of("Harbor News"), article.publisher());
  }

  @Test
  void brokenLinkedDataIsNoFailure() {
    assertEquals(
        TEXT,
        read(page("<script type=\"application/ld+json\">{\"@type\": [[[{{</script>", STORY))
            .text());
  }

  @Test
  void theDeclaredEncodingIsUsedWhereTheBytesAreNoUtf8() {
    String page =
        page(
            "<meta charset=\"windows-1251\">",
            "<p>" + FIRST + " \u041A\u0438\u0435\u0432</p>" + STORY);
    Article article = read(page.getBytes(Charset.forName("windows-1251")), ReadOptions.none());
    assertTrue(article.text().contains("\u041A\u0438\u0435\u0432"));
    Article utf8 = read(page.getBytes(StandardCharsets.UTF_8), ReadOptions.none());
    assertTrue(utf8.text().contains("\u041A\u0438\u0435\u0432"));
  }

  @Test
  void aPageWithoutTextSaysSo() {
    UnreadableReportException failure =
        assertThrows(
            UnreadableReportException.class,
            () ->
                Reading.READER.read(
                    page("<title>x</title>", "<script>1</script>").getBytes(StandardCharsets.UTF_8),
                    ReadOptions.none()));
    assertEquals(Kind.NO_TEXT, failure.kind());
    assertFalse(failure.getMessage().isEmpty());
  }
}
