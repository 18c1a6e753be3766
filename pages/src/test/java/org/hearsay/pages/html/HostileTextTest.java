package org.hearsay.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.pages.html.markup.Escape;
import org.hearsay.pages.html.markup.WebAddress;
import org.hearsay.record.CrisisRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "a",
          "header",
          "h1",
          "p",
          "span",
          "bdi",
          "nav",
          "ul",
          "li",
          "main",
          "div",
          "section",
          "h2",
          "h3",
          "ol",
          "b",
          "q",
          "figure",
          "figcaption",
          "svg",
          "path",
          "circle",
          "text",
          "fieldset",
          "legend",
          "input",
          "label",
          "article",
          "code",
          "footer",
          "dl",
          "dt",
          "dd",
          "details",
          "summary");

  static List<String> payloads() {
    return Payloads.all();
  }

  @Test
  void thereAreMoreThanAHundredPayloads() {
    assertTrue(Payloads.all().size() > 100);
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void hostileWordsRunNothingLoadNothingAndStandAsTheyAre(String words) {
    CrisisRecord record = HostileRecord.of(words);
    Document page = Jsoup.parse(HtmlPage.of(record));
    PageLinks.assertSound(page);
    String shown = page.selectFirst("article").wholeText();
    assertEquals(Escape.harmless(record.article().text()), shown);
    for (Element element : page.getAllElements()) {
      if (!element.tagName().equals("#root")) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.tagName());
      }
      element.attributes().forEach(attribute -> assertHarmless(attribute, words));
    }
    assertEquals(1, page.select("style").size());
    assertEquals(1, page.select("meta[http-equiv]").size());
  }

  private static void assertHarmless(Attribute attribute, String words) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertTrue(!name.startsWith("on") && !name.equals("style") && !name.equals("src"), name);
    if (name.contains("href")) {
      String address = attribute.getValue();
      boolean own =
          address.startsWith("#") || (WebAddress.isSafe(address) && address.equals(words));
      assertTrue(own, address);
    }
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    Document good = Jsoup.parse(HtmlPage.of(HostileRecord.of("https://news.example/a?b=c&d=%22")));
    assertEquals("https://news.example/a?b=c&d=%22", good.selectFirst("a.address").attr("href"));
    assertTrue(
        Jsoup.parse(HtmlPage.of(HostileRecord.of("javascript:alert(1)")))
            .select("a.address")
            .isEmpty());
  }
}
