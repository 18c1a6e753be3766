package org.hearsay.pages.html;

import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Words of the text that belong to a fact.
 *
 * @param part what kind of fact it is
 * @param card the anchor of the fact on the page
 * @param anchor the anchor of these words; empty where the fact only lights up
 * @param linked whether the words lead to the fact
 */
record Mention(Span span, Part part, String card, Optional<String> anchor, boolean linked) {
  /** Whether a small mark with the fact's number stands before the words. */
  boolean marked() {
    return part == Part.CLAIM || part == Part.EVENT || part == Part.ISSUE;
  }
}
