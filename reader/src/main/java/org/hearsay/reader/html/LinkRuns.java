package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;

/** Finds lists of links and lone links that stand between the paragraphs of a page. */
final class LinkRuns {
  private static final double LINKED = 0.8;
  private static final int LONGEST_RUN = 3;
  private static final int LONE_WORDS = 8;

  private LinkRuns() {}

  /** For each block why it is furniture by its links. */
  static List<Optional<RemovalReason>> judge(List<Block> blocks) {
    List<Optional<RemovalReason>> reasons = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      while (end < blocks.size() && isLink(blocks.get(end))) {
        end++;
      }
      if (end == i) {
        reasons.add(Optional.empty());
        i++;
        continue;
      }
      boolean run = end - i >= LONGEST_RUN;
      for (; i < end; i++) {
        boolean gone = run || isLone(blocks.get(i));
        reasons.add(gone ? Optional.of(RemovalReason.RELATED) : Optional.empty());
      }
    }
    return reasons;
  }

  private static boolean isLink(Block block) {
    return block.linkShare() >= LINKED && !Words.endsSentence(block.text());
  }

  private static boolean isLone(Block block) {
    return !block.isHeading()
        && !block.owner().normalName().equals("li")
        && Words.count(block.text()) <= LONE_WORDS;
  }
}
