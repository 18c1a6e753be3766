package org.hearsay.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.pages.crisis.HandMadeCrisis;
import org.hearsay.pages.html.dossier.DossierPage;
import org.hearsay.pages.html.markup.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDossierTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p",
          "span", "bdi", "b", "s", "q", "nav", "ul", "ol", "li", "div", "section", "footer", "svg",
          "path", "circle");

  static List<String> payloads() {
    return Payloads.all();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void hostileWordsRunNothingAndLoadNothing(String words) {
    Document page = Jsoup.parse(DossierPage.of(HandMadeCrisis.of(words)));
    PageLinks.assertSound(page);
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
}
