package org.hearsay.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.SampleRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final CrisisRecord RECORD = SampleRecord.full();

  private static Document page() {
    return Jsoup.parse(HtmlPage.of(RECORD));
  }

  @Test
  void everyFactAndItsWordsLeadToEachOther() {
    Document page = page();
    PageLinks.assertSound(page);
    for (String fact : List.of("a1", "a2", "p1", "t1", "q1", "c1", "c2", "e1")) {
      PageLinks.assertBothWays(page, fact);
    }
  }

  @Test
  void theArticleHoldsTheReportsTextAndNothingElse() {
    assertEquals(RECORD.article().text(), page().selectFirst("article").wholeText());
  }

  @Test
  void theSameRecordGivesTheSamePage() {
    assertEquals(HtmlPage.of(RECORD), HtmlPage.of(SampleRecord.full()));
  }

  @Test
  void aSegmentLeadsToTheInnermostFactAndCarriesAllThatCoverIt() {
    Element geneva = page().selectFirst("article a:containsOwn(Geneva)");
    assertEquals("#p1", geneva.attr("href"));
    assertTrue(geneva.hasClass("of-c1") && geneva.hasClass("of-p1") && geneva.hasClass("of-e1"));
    assertFalse(geneva.hasClass("event"), "only the trigger is lit as an event");
  }

  @Test
  void aClaimBeginsWithItsSourceAndADisputedOneHasItsAnswerBeside() {
    Document page = page();
    assertTrue(page.getElementById("c1").text().startsWith("Ada Brook › this report"));
    assertEquals("c2", page.selectFirst("li:has(> #c1) .answers .claim").id());
    assertTrue(
        page.getElementById("d1")
            .text()
            .contains("rival (unnamed) c2 denies what Ada Brook c1 says"));
  }

  @Test
  void anEventBeginsWithTheSignAndTheWordOfItsStatus() {
    assertTrue(page().getElementById("e1").text().startsWith("○ planned meeting of Ada Brook"));
  }

  @Test
  void aFigureKeepsItsBoundAndItsClaimant() {
    String figure = page().getElementById("q1").text();
    assertTrue(figure.startsWith("at least 300 officers"), figure);
    assertTrue(figure.contains("Ada Brook › this report"), figure);
  }

  @Test
  void theStopsOfATripHaveTheirDayAndPlace() {
    String stop = page().getElementById("m1").text();
    assertTrue(stop.startsWith("○ planned Fri 21 Jan 2022 “Friday”, Geneva"), stop);
  }

  @Test
  void onlyTheStyleSheetOfThePageIsLetIn() throws Exception {
    Document page = page();
    String css = page.selectFirst("style").data();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'",
        policy);
    assertFalse(css.contains("url(") || css.contains("@import"));
  }

  @Test
  void thePageHasItsLandmarksAndItsHeadingsInOrder() {
    Document page = page();
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    assertEquals("en", page.selectFirst("html").attr("lang"));
    int before = 1;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading.text());
      before = level;
    }
  }

  @Test
  void emptyPartsSayWhyTheyAreEmpty() {
    Document page = Jsoup.parse(HtmlPage.of(SampleRecord.empty()));
    PageLinks.assertSound(page);
    assertEquals("A report without text · Hearsay", page.title());
    assertTrue(page.getElementById("actors").text().contains("Not computed"));
    assertTrue(page.getElementById("claims").text().contains("None found"));
    assertTrue(page.getElementById("places").text().contains("no map"));
    assertTrue(page.getElementById("report").text().contains("Empty"));
    assertTrue(page.getElementById("removed").text().contains("Nothing"));
    for (Element section : page.select("section")) {
      assertTrue(section.select(".empty").size() > 0, section.id());
    }
  }

  @Test
  void cityIsADotWithItsNameAndTheBoundariesHaveTheirSource() {
    Element places = page().getElementById("places");
    assertEquals(1, places.select("svg circle.dot").size());
    assertEquals("Geneva", places.selectFirst("svg text").text());
    assertTrue(places.selectFirst("figcaption").text().contains("Natural Earth"));
  }
}
