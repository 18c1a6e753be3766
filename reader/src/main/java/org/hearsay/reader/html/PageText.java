package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.hearsay.reader.credit.HeadMatter;
import org.hearsay.reader.metadata.PageMetadata;
import org.hearsay.reader.text.ControlCharacters;
import org.hearsay.reader.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The report in a page: its paragraphs, what was removed between them, and what its first lines
 * say.
 *
 * @param paragraphs of the report, in order
 * @param removed what stood between them, in order, as far as it is worth keeping
 * @param head what bylines, date lines and dateline say
 */
record PageText(List<String> paragraphs, List<RemovedText> removed, HeadMatter head) {
  private static final int HEAD = 12;
  private static final int LONGEST_REMOVED = 2_000;
  private static final int MOST_REMOVED = 200;

  PageText {
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
  }

  static PageText find(Document page, PageMetadata metadata) {
    Element body = page.body();
    PageWeights weights = new PageWeights(body);
    Element main = MainElement.find(body, weights);
    List<Block> blocks =
        BlockWalk.blocks(main, new Pruner(weights, main)).stream().map(PageText::readable).toList();
    Set<List<String>> titles = titles(page, metadata);
    return of(blocks, judge(blocks, titles, metadata.byline()), titles);
  }

  private static Block readable(Block block) {
    return new Block(
        ControlCharacters.meant(block.text()), block.linked(), block.owner(), block.cut());
  }

  /** For each block why it is furniture, those that were cut out included. */
  private static List<Optional<RemovalReason>> judge(
      List<Block> blocks, Set<List<String>> titles, Optional<String> byline) {
    List<Block> open = blocks.stream().filter(block -> block.cut().isEmpty()).toList();
    List<Optional<RemovalReason>> judged = BlockJudge.judge(open, titles, byline);
    List<Optional<RemovalReason>> reasons = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      reasons.add(block.cut().isPresent() ? block.cut() : judged.get(next++));
    }
    return reasons;
  }

  private static PageText of(
      List<Block> blocks, List<Optional<RemovalReason>> reasons, Set<List<String>> titles) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        kept.add(i);
      }
    }
    HeadMatter head =
        HeadMatter.readBelowTitle(kept.stream().map(i -> blocks.get(i).text()).toList());
    Set<Integer> headLines = new HashSet<>(head.lines().stream().map(kept::get).toList());
    List<String> paragraphs = new ArrayList<>();
    List<RemovedText> removed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      boolean title = paragraphs.size() < HEAD && titles.contains(Words.of(text));
      Optional<RemovalReason> reason =
          headLines.contains(i) ? Optional.of(RemovalReason.OTHER) : reasons.get(i);
      if (reason.isEmpty() && !title) {
        paragraphs.add(text);
      } else if (reason.isPresent() && !title && removed.size() < MOST_REMOVED) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_REMOVED));
        removed.add(new RemovedText(start, reason.get()));
      }
    }
    return new PageText(paragraphs, removed, head);
  }

  /** The words of the headlines that the page may have; none of them is part of the text. */
  private static Set<List<String>> titles(Document page, PageMetadata metadata) {
    Set<List<String>> titles = new HashSet<>();
    metadata.title().ifPresent(title -> titles.add(Words.of(title)));
    titles.add(Words.of(page.title()));
    titles.remove(List.of());
    return titles;
  }
}
