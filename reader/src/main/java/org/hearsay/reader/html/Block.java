package org.hearsay.reader.html;

import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;
import org.jsoup.nodes.Element;

/**
 * A run of words of a page between two block borders, or all the words of a box that was cut out.
 *
 * @param text with single blanks
 * @param linked how many of its characters are inside links
 * @param owner the block element it stands in
 * @param cut why it was cut out; empty for what may be part of the report
 */
record Block(String text, int linked, Element owner, Optional<RemovalReason> cut) {
  private static final int GOOD_WORDS = 10;
  private static final int LONGEST_WEIGHT = 1_200;
  private static final int COUNTED = 4_000;

  double linkShare() {
    return linked / (double) Math.max(1, text.length());
  }

  /** How much the run speaks for being the text of a report: long, in sentences, not linked. */
  double weight() {
    int words = Words.count(text.substring(0, Math.min(text.length(), COUNTED)));
    if (linkShare() > 0.5) {
      return 0;
    }
    double length = Math.min(text.length(), LONGEST_WEIGHT) * (1 - linkShare());
    if (words >= GOOD_WORDS) {
      return Words.endsSentence(text) || words > 30 ? length : length / 2;
    }
    return words >= 5 && Words.endsSentence(text) ? length / 2 : 0;
  }

  /** Whether the run is all there is in a heading. */
  boolean isHeading() {
    for (Element e = owner; e != null && Tags.isBlock(e); e = e.parent()) {
      if (Tags.isHeading(e)) {
        return true;
      }
      if (e.childrenSize() > 1) {
        return false;
      }
    }
    return false;
  }
}
