package org.hearsay.pages.html.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.pages.crisis.HandMadeCrisis;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DossierPageTest {
  private final Document page = Jsoup.parse(DossierPage.of(HandMadeCrisis.plain()));

  @Test
  void theSameCrisisGivesTheSamePage() {
    assertEquals(DossierPage.of(HandMadeCrisis.plain()), DossierPage.of(HandMadeCrisis.plain()));
  }

  @Test
  void aRangeIsDrawnAsARangeAndADayAsADot() {
    assertEquals(1, page.select("#timeline .track[aria-label=4 – 6 Mar 2019] .range").size());
    assertEquals(1, page.select("#timeline .track[aria-label=Sat 9 Mar 2019] .day").size());
  }

  @Test
  void theDayBeforeAMeetingMovedStaysOnItsTrackAndInItsHistory() {
    assertEquals(1, page.select("#timeline .was").size());
    List<String> states = page.select("#itinerary .state .more").eachText();
    assertTrue(
        states.get(0).startsWith("4 Mar 2019 ○ planned Thu 7 Mar 2019, Guayaquil"), states.get(0));
    assertTrue(
        states.get(1).startsWith("6 Mar 2019 ○ planned, moved Sat 9 Mar 2019, Brasilia"),
        states.get(1));
  }

  @Test
  void aDenialStandsBesideTheChargeThatItAnswers() {
    assertEquals(
        "denies Ada Brook (PER): Nobody fired a shot",
        page.select("#claims .answered .answers .said").text());
  }

  @Test
  void everyClaimSaysHowIndependentlyItIsTold() {
    assertEquals(3, page.select("#claims .support b").eachText().size());
    assertTrue(
        page.select("#claims .support").first().text().startsWith("1 origin (2 reports): WIRE"));
  }

  @Test
  void claimantsStandSideBySideAndACorrectedFigureIsStruckOut() {
    assertEquals(2, page.select("#figures .claimants > li").size());
    assertEquals("about 6,000 officers", page.select("#figures s").text());
    assertEquals(
        List.of("about 4,000 officers", "1,500 officers"),
        page.select("#figures .value b").eachText());
  }

  @Test
  void theChainOfReprintsLeadsToTheReports() {
    assertEquals(
        List.of("https://news.example/W", "https://news.example/T", "https://news.example/L"),
        page.select("#reports a.address").eachAttr("href"));
  }

  @Test
  void emptyPartsSayWhyTheyAreEmpty() {
    Document empty = Jsoup.parse(DossierPage.of(HandMadeCrisis.empty()));
    assertEquals(6, empty.select("section .empty").size());
    assertEquals("A crisis without reports", empty.select("h1").text());
  }

  @Test
  void thePageAsksNothingOfAnyNetwork() {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    assertTrue(page.select("script, link, img, iframe, form").isEmpty());
  }
}
