package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.furniture.Furniture;
import org.hearsay.reader.furniture.FurnitureLine;
import org.hearsay.reader.text.Words;

/**
 * Judges the blocks of a page's main element: lines that are furniture by their words, what stands
 * above the headline, lists of links, and sections of other things below the story.
 */
final class BlockJudge {
  private static final int HEAD_SHARE = 4;
  private static final double MOST_BELOW = 0.45;
  private static final int LEAST_PROSE_ABOVE = 15;
  private static final int FEWEST_PROSE = 35;
  private static final int LONGEST_ABOUT = 700;
  private static final double ABOUT_WITHIN = 0.2;
  private static final int LONGEST_HEADING = 7;
  private static final Set<RemovalReason> SECTIONS =
      Set.of(
          RemovalReason.RELATED,
          RemovalReason.READ_MORE,
          RemovalReason.COMMENTS,
          RemovalReason.SIGN_UP,
          RemovalReason.SHARE,
          RemovalReason.CONTACT);

  private static final Set<String> OTHERS =
      Set.of(
          "related",
          "latest",
          "more",
          "other",
          "recent",
          "recommended",
          "similar",
          "popular",
          "trending",
          "further");
  private static final Set<String> REPORTS =
      Set.of(
          "articles",
          "article",
          "stories",
          "posts",
          "post",
          "news",
          "insights",
          "reading",
          "blog",
          "blogs",
          "content",
          "resources",
          "reads",
          "topics",
          "from",
          "like",
          "videos",
          "guides",
          "updates",
          "coverage",
          "links",
          "episodes",
          "reports",
          "publications",
          "reviews",
          "recipes",
          "products");

  private final List<Block> blocks;
  private final List<String> texts;
  private final List<Optional<RemovalReason>> reasons;
  private final List<Integer> sizes;
  private final int size;

  private BlockJudge(List<Block> blocks) {
    this.blocks = blocks;
    this.texts = blocks.stream().map(Block::text).toList();
    this.reasons = new ArrayList<>(Furniture.judge(texts));
    this.sizes = texts.stream().map(String::length).toList();
    this.size = sizes.stream().mapToInt(Integer::intValue).sum();
  }

  /** For each block why it is furniture, given the headlines that the page may have. */
  static List<Optional<RemovalReason>> judge(
      List<Block> blocks, Set<List<String>> titles, Optional<String> byline) {
    BlockJudge judge = new BlockJudge(blocks);
    judge.judgeAboveTitle(titles);
    judge.judgeLinks();
    judge.judgeBelowStory();
    byline.ifPresent(judge::judgeAboutAuthor);
    judge.judgeLastHeadings();
    return List.copyOf(judge.reasons);
  }

  private void mark(int from, int to, RemovalReason reason) {
    for (int i = from; i < to; i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, Optional.of(reason));
      }
    }
  }

  /** The headline and what stands above it, where that is little and no prose. */
  private void judgeAboveTitle(Set<List<String>> titles) {
    int before = 0;
    for (int i = 0; i < blocks.size() && before * HEAD_SHARE < size; i++) {
      List<String> words = Words.of(texts.get(i));
      if (titles.contains(words)) {
        mark(0, i, RemovalReason.NAVIGATION);
        mark(i, i + 1, RemovalReason.OTHER);
        return;
      }
      if (words.size() >= LEAST_PROSE_ABOVE) {
        return;
      }
      before += sizes.get(i);
    }
  }

  private void judgeLinks() {
    List<Optional<RemovalReason>> links = LinkRuns.judge(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, links.get(i));
      }
    }
  }

  /** In the last part of the page: headings of other sections, with what stands below them. */
  private void judgeBelowStory() {
    int below = size;
    for (int i = 0; i < blocks.size(); i++) {
      if (below <= MOST_BELOW * size) {
        Optional<RemovalReason> section = section(i);
        if (section.isPresent()) {
          mark(i, sectionEnd(i, section.get()), section.get());
        }
      }
      below -= sizes.get(i);
    }
  }

  /** A section reaches to the next prose; that about the author, to the next heading. */
  private int sectionEnd(int heading, RemovalReason reason) {
    boolean author = reason == RemovalReason.CONTACT;
    int end = heading + 1;
    while (end < blocks.size() && !(author ? blocks.get(end).isHeading() : isProse(end))) {
      end++;
    }
    boolean cutsHeading =
        end < blocks.size() && end > heading + 1 && blocks.get(end - 1).isHeading();
    return cutsHeading ? end - 1 : end;
  }

  private boolean isProse(int i) {
    return blocks.get(i).linkShare() < 0.3
        && Words.count(texts.get(i)) >= FEWEST_PROSE
        && Words.endsSentence(texts.get(i));
  }

  private Optional<RemovalReason> section(int i) {
    String text = texts.get(i);
    if (Words.count(text) > LONGEST_HEADING) {
      return Optional.empty();
    }
    if (blocks.get(i).isHeading()) {
      Optional<RemovalReason> reason = FurnitureLine.likely(text).filter(SECTIONS::contains);
      if (reason.isPresent() || saysOthers(text)) {
        return Optional.of(reason.orElse(RemovalReason.RELATED));
      }
    }
    return beginsTeasers(i) ? Optional.of(RemovalReason.RELATED) : Optional.empty();
  }

  /** "Latest insights", "More from our blog", "Other stories". */
  private static boolean saysOthers(String heading) {
    List<String> words = Words.of(heading);
    return !words.isEmpty()
        && OTHERS.contains(words.get(0))
        && words.stream().skip(1).anyMatch(REPORTS::contains);
  }

  /** Two dates, each on a line of its own, with little between: a list of other reports. */
  private boolean beginsTeasers(int i) {
    if (!DateWords.isDateLine(texts.get(i))) {
      return false;
    }
    for (int next = i + 1; next < Math.min(blocks.size(), i + 6); next++) {
      if (DateWords.isDateLine(texts.get(next))) {
        return true;
      }
    }
    return false;
  }

  /** Below the story: what begins with the writer's name and says who that is. */
  private void judgeAboutAuthor(String byline) {
    int below = size;
    for (int i = 0; i < blocks.size(); i++) {
      String text = texts.get(i);
      boolean named = text.startsWith(byline) && text.length() < LONGEST_ABOUT;
      String rest = named ? text.substring(byline.length()) : "";
      if (below <= ABOUT_WITHIN * size && (rest.startsWith(" is ") || (rest.isEmpty() && named))) {
        mark(i, i + 1, RemovalReason.CONTACT);
      }
      below -= sizes.get(i);
    }
  }

  /** A heading at the end of all that is kept stood over something else, which is gone. */
  private void judgeLastHeadings() {
    int last = blocks.size() - 1;
    while (last > 0 && (reasons.get(last).isPresent() || blocks.get(last).isHeading())) {
      last--;
    }
    mark(last + 1, blocks.size(), RemovalReason.RELATED);
  }
}
