package org.hearsay.digest.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Section;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class LayoutTest {
  private static final Footer FOOTER =
      new Footer(
          "You get this because you signed up.",
          List.of(new Footer.Link("Unsubscribe", Samples.SITE + "/u/abc")));
  private static final Look LOOK = new Look(DateLanguage.EN, Optional.of(Samples.SITE), FOOTER);
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "body",
          "main",
          "h1",
          "h2",
          "h3",
          "p",
          "span",
          "div",
          "blockquote",
          "a",
          "br");

  @Test
  void theTextIsWorthReading() {
    assertEquals(
        """
        Northern war
        What 12 reports of 9 origins say since Tue 18 Jan 2022
        1 changed · 1 denied · 4 new


        CHANGED ────────────────────────────────────────────────────────────────

        ○ Quito: talks of Ana Vidal (PER) and Luis Prado (ECU)
          planned · Fri 21 Jan 2022 · moved, before: planned, Thu 20 Jan 2022,
          Lima
            “they will meet a day later”
            — Harbour Post, 18 Jan 2022
            https://harbour.example/b
          1 origin
          https://site.example/reports/r1?at=10-36&crisis=Northern%20war


        DENIED ─────────────────────────────────────────────────────────────────

        ⊘ army (PER) denies an accusation by Ecuador
          Ecuador accuses Peru:
            “of firing”
            — Harbour Post, 18 Jan 2022
            https://harbour.example/c
          army (PER) denies:
            “any part in it”
            — Harbour Post, 18 Jan 2022
            https://lima.example/d
          3 origins
          https://site.example/reports/r1?at=10-19&crisis=Northern%20war


        NEW ────────────────────────────────────────────────────────────────────

        ● assault by rebels on the port of Lima
          happened · Tue 18 Jan 2022
            “shells fell”
            — Harbour Post, 18 Jan 2022
            https://harbour.example/a
          2 origins (5 reports)
          https://site.example/reports/r1?at=10-21&crisis=Northern%20war

          and 3 more:
          https://site.example/timeline?crisis=Northern%20war

        ────────────────────────────────────────────────────────────────────────
        You get this because you signed up.
        Unsubscribe: https://site.example/u/abc
        """,
        DigestText.of(Samples.usual(), LOOK));
  }

  @Test
  void noLineOfTextIsLongerThanItsColumnsUnlessItIsAnAddress() {
    String text = DigestText.of(Samples.endless("слово ".repeat(50).strip()), LOOK);
    text.lines()
        .filter(line -> !line.contains("https://"))
        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 72, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "'onmouseover='alert(1)",
        "</title><iframe src=//evil.example>",
        "</blockquote></main><form action=//evil.example>",
        "<style>body{background:url(//evil.example)}</style>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<!--",
        "]]><script>",
        "\u202egnp.exe\u2066",
        "\u0000<b>\u0008",
      })
  void whatReportsHoldIsNeverMarkup(String evil) throws Exception {
    DigestEntry entry = Samples.entry(Reason.NEW, evil, evil);
    Digest digest =
        new Digest(
            new Scope(evil, FactQuery.of(FactKind.EVENT).words(evil).build()),
            Samples.usual().since(),
            Samples.usual().until(),
            Samples.usual().day(),
            List.of(new Section(Reason.NEW, List.of(entry, jumping(evil)), 2)),
            1,
            1);
    for (String html :
        List.of(
            DigestHtml.mail(digest, LOOK), DigestHtml.page(digest, LOOK, "/digest.css", "/feed"))) {
      Document page = Jsoup.parse(html);
      Set<String> names = new TreeSet<>();
      for (Element element : page.getAllElements()) {
        names.add(element.nodeName());
        element
            .attributes()
            .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), html));
      }
      names.removeAll(ELEMENTS);
      names.removeAll(Set.of("#document", "link"));
      assertEquals(Set.of(), names);
      for (Element link : page.select("a")) {
        assertTrue(link.attr("href").startsWith("https://"), link.outerHtml());
      }
      assertFalse(html.contains("\u202e"));
    }
    xml(DigestFeed.atom(digest, LOOK, Samples.SITE + "/feed"));
    new ObjectMapper().readTree(DigestFeed.json(digest, LOOK, Samples.SITE + "/feed"));
    new ObjectMapper().readTree(DigestJson.of(digest, LOOK));
    assertFalse(Subject.of(digest).chars().anyMatch(Character::isISOControl));
    assertFalse(DigestText.of(digest, LOOK).contains("\u0000"));
  }

  /** An entry whose report has an address that is none of the web. */
  private static DigestEntry jumping(String evil) {
    DigestEntry entry = Samples.entry(Reason.NEW, "a", "b");
    return new DigestEntry(
        entry.kind(),
        evil,
        entry.reason(),
        entry.headline(),
        entry.status(),
        entry.when(),
        entry.why(),
        List.of(Samples.words(Optional.of(evil), "b", "javascript:alert(1)")),
        entry.support(),
        entry.changedAt());
  }

  private static org.w3c.dom.Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  @Test
  void aMailFetchesNothingAndFollowsNobody() {
    String html = DigestHtml.mail(Samples.usual(), LOOK);
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("img,script,link,iframe,object,embed,form,input,table").size());
    assertFalse(html.contains("url("));
    assertFalse(html.contains("@import"));
    Set<String> links = new TreeSet<>(page.select("a").eachAttr("href"));
    assertTrue(links.contains("https://harbour.example/b"), "as the report has it: " + links);
  }

  @Test
  void aPageOfTheSiteHasNoStylesOfItsOwn() {
    String html = DigestHtml.page(Samples.usual(), LOOK, "/digest.css", "/feed");
    assertFalse(html.contains("style="));
    assertTrue(html.contains("<link rel=\"stylesheet\" href=\"/digest.css\">"));
    assertTrue(DigestHtml.stylesheet().contains(".digest-quote{"));
  }

  @Test
  void noMailIsLongerThanProgramsShow() {
    String html = DigestHtml.mail(Samples.endless("слово ".repeat(50).strip()), LOOK);
    assertTrue(html.getBytes(StandardCharsets.UTF_8).length < DigestHtml.MOST_BYTES);
    assertTrue(html.contains("more stand on the page"));
    assertTrue(html.contains("Unsubscribe"));
    assertTrue(html.endsWith("</html>\n"));
  }

  @Test
  void theSameDigestIsTheSameBytes() {
    assertEquals(DigestHtml.mail(Samples.usual(), LOOK), DigestHtml.mail(Samples.usual(), LOOK));
    assertEquals(DigestJson.of(Samples.usual(), LOOK), DigestJson.of(Samples.usual(), LOOK));
  }

  @Test
  void aFeedHasAnItemForEachEntryWithAnIdThatStays() throws Exception {
    String self = Samples.SITE + "/feed?a=1&b=2";
    org.w3c.dom.Document feed = xml(DigestFeed.atom(Samples.usual(), LOOK, self));
    assertEquals(3, feed.getElementsByTagName("entry").getLength());
    assertEquals(self, feed.getElementsByTagName("id").item(0).getTextContent());
    assertEquals(
        "urn:hearsay:meeting:m1", feed.getElementsByTagName("id").item(1).getTextContent());
    JsonNode json = new ObjectMapper().readTree(DigestFeed.json(Samples.usual(), LOOK, self));
    assertEquals(3, json.path("items").size());
    assertEquals("urn:hearsay:meeting:m1", json.path("items").get(0).path("id").asText());
  }

  @Test
  void programsGetTheSame() throws Exception {
    JsonNode json = new ObjectMapper().readTree(DigestJson.of(Samples.usual(), LOOK));
    assertEquals("hearsay.digest/1", json.path("schema").asText());
    assertEquals("Northern war: 1 changed, 1 denied, 4 new", json.path("subject").asText());
    JsonNode entry = json.path("sections").get(0).path("entries").get(0);
    assertEquals("moved", entry.path("why").asText());
    assertEquals("2022-01-20", entry.path("before").path("start").asText());
    assertEquals(9, json.path("untilChange").asInt());
    assertEquals(3, json.path("sections").get(2).path("more").asInt());
  }

  @ParameterizedTest
  @EnumSource(DateLanguage.class)
  void eachLanguageWritesDaysInItsOwnWords(DateLanguage language) {
    String day = language.day(LocalDate.of(2022, 1, 19));
    assertTrue(day.contains("19") && day.contains("2022"), day);
    assertEquals(Optional.of(language), DateLanguage.of(language.code()));
  }

  @Test
  void daysAreInTheLanguageThatWasChosen() {
    LocalDate day = LocalDate.of(2022, 1, 19);
    assertEquals("Wed 19 Jan 2022", DateLanguage.EN.day(day));
    assertEquals("19. Januar 2022", DateLanguage.DE.shortDay(day));
    assertEquals("19 janvier 2022", DateLanguage.FR.shortDay(day));
    assertEquals("19 de enero de 2022", DateLanguage.ES.shortDay(day));
    assertEquals("19 січня 2022", DateLanguage.UK.shortDay(day));
    assertEquals("2022-01-19", DateLanguage.ISO.day(day));
  }

  @Test
  void nothingNewIsSaidInOneLine() {
    Digest empty = Samples.digest();
    assertTrue(empty.isEmpty());
    assertEquals("Northern war\n\nNothing is new.\n", DigestText.of(empty, Look.plain()));
  }

  @Test
  void linksLeadOnlyToTheWeb() {
    assertThrows(IllegalArgumentException.class, () -> new Footer.Link("a", "javascript:alert(1)"));
    assertThrows(IllegalArgumentException.class, () -> Look.plain().at("javascript:alert(1)"));
    assertThrows(IllegalArgumentException.class, () -> Look.plain().at("https://a.example/\">"));
  }
}
