package org.hearsay.reader.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the report: from the body down, always into the child that holds
 * most of the report-like text, as long as one does.
 */
final class MainElement {

  private static final double MOST = 0.72;
  private static final double MOST_NAMED = 0.6;
  private static final Set<String> NAMES =
      Set.of("article", "story", "entry", "post", "content", "main", "body", "text", "articlebody");

  private MainElement() {}

  static Element find(Element body, PageWeights weights) {
    Element main = body;
    while (true) {
      Element best = best(main, weights);
      if (best == null) {
        return main;
      }
      double share = weights.of(best) / Math.max(1, weights.of(main));
      if (share < (isNamed(best) ? MOST_NAMED : MOST)) {
        return main;
      }
      main = best;
    }
  }

  private static @Nullable Element best(Element parent, PageWeights weights) {
    Element best = null;
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (best == null || weights.of(child) > weights.of(best)) {
        best = child;
      }
    }
    return best == null || weights.of(best) == 0 || !isContainer(best) ? null : best;
  }

  private static boolean isContainer(Element element) {
    String name = element.normalName();
    return !name.equals("p")
        && !Tags.isHeading(element)
        && !name.equals("li")
        && element.childrenSize() > 0;
  }

  private static boolean isNamed(Element element) {
    String name = element.normalName();
    return name.equals("article")
        || name.equals("main")
        || element.attr("itemprop").equals("articleBody")
        || ClassHints.names(element).stream().anyMatch(NAMES::contains);
  }
}
