package org.hearsay.eval.polnear;

import java.util.List;

/**
 * One article with its attributions.
 *
 * @param name the name of its file
 * @param text its characters
 * @param attributions who says what
 */
public record PolnearArticle(String name, String text, List<AttributionSpans> attributions) {
  public PolnearArticle {
    attributions = List.copyOf(attributions);
  }
}
