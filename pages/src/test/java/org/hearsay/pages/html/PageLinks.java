package org.hearsay.pages.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks that the parts of a page lead to each other. */
final class PageLinks {
  private PageLinks() {}

  /** No id is used twice, and every link within the page has its target. */
  static void assertSound(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), "used twice: " + element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(
          ids.contains(link.attr("href").substring(1)), "leads nowhere: " + link.attr("href"));
    }
    for (Element label : page.select("label")) {
      assertTrue(ids.contains(label.attr("for")));
    }
    for (Element section : page.select("section")) {
      assertTrue(ids.contains(section.attr("aria-labelledby")), section.id());
    }
  }

  /** The fact leads to its words and one of its words, or a mark before them, leads to the fact. */
  static void assertBothWays(Document page, String fact) {
    Element card = page.getElementById(fact);
    assertTrue(card != null, "no such fact: " + fact);
    assertTrue(!card.select("a[href^=#t-]").isEmpty(), fact + " does not lead to the text");
    assertTrue(
        !page.select("article a[href=#" + fact + "]").isEmpty(),
        "the text does not lead to " + fact);
    assertEquals(1, page.select("article #t-" + fact).size(), fact);
  }
}
