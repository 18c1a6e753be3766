package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.text.Words;

/**
 * Judges the paragraphs of a whole text: which are furniture, and why.
 *
 * <p>The story reaches from its first to its last full sentence of some length. Inside it only what
 * is furniture for certain goes; outside it also what is likely furniture, and what stands below a
 * heading such as "Related stories" or "3 comments".
 */
public final class Furniture {
  private static final int STORY_WORDS = 12;
  private static final int LONGEST_BELOW_HEADING = 26;
  private static final int STORY_BEFORE_COMMENTS = 3;
  private static final int FEWEST_NAVIGATION = 3;
  private static final Set<RemovalReason> HEADINGS =
      EnumSet.of(RemovalReason.RELATED, RemovalReason.READ_MORE, RemovalReason.COMMENTS);

  private final List<String> paragraphs;
  private final List<Optional<RemovalReason>> reasons = new ArrayList<>();

  private Furniture(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** For each paragraph why it is furniture; empty for those of the report. */
  public static List<Optional<RemovalReason>> judge(List<String> paragraphs) {
    return new Furniture(paragraphs).judge();
  }

  private List<Optional<RemovalReason>> judge() {
    paragraphs.forEach(paragraph -> reasons.add(FurnitureLine.certain(paragraph)));
    int first = 0;
    while (first < paragraphs.size() && !isStory(first)) {
      first++;
    }
    int last = commentsBegin() - 1;
    while (last > first && !isStory(last)) {
      last--;
    }
    if (first < paragraphs.size()) {
      judgeHead(first);
      judgeTail(last + 1);
    }
    judgeBelowHeadings(last);
    return List.copyOf(reasons);
  }

  /**
   * Where the readers' comments begin: at their heading, once some of the story has gone before.
   */
  private int commentsBegin() {
    int stories = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean heading =
          reasons.get(i).equals(Optional.of(RemovalReason.COMMENTS))
              && isHeading(paragraphs.get(i));
      if (heading && stories >= STORY_BEFORE_COMMENTS) {
        return i;
      }
      stories += isSentence(i) ? 1 : 0;
    }
    return paragraphs.size();
  }

  private boolean isSentence(int i) {
    String text = paragraphs.get(i);
    return reasons.get(i).isEmpty() && Words.endsSentence(text) && Words.count(text) >= 5;
  }

  private boolean isStory(int i) {
    String text = paragraphs.get(i);
    return reasons.get(i).isEmpty()
        && Words.endsSentence(text)
        && Words.count(text) >= STORY_WORDS
        && FurnitureLine.likely(text).isEmpty();
  }

  /** Before the story: likely furniture goes only where there is a run of it, or a known line. */
  private void judgeHead(int first) {
    for (int i = 0; i < first; i++) {
      int end = i;
      while (end < first && isLikely(end)) {
        end++;
      }
      boolean beforeHeadline = end < first && Words.isHeadlineLike(paragraphs.get(end));
      if (end - i >= FEWEST_NAVIGATION || (end - i > 0 && (i > 0 || beforeHeadline))) {
        markLikely(i, end);
      }
      i = Math.max(i, end);
    }
  }

  private void judgeTail(int from) {
    markLikely(from, paragraphs.size());
  }

  private boolean isLikely(int i) {
    return reasons.get(i).isPresent() || FurnitureLine.likely(paragraphs.get(i)).isPresent();
  }

  private void markLikely(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, FurnitureLine.likely(paragraphs.get(i)));
      }
    }
  }

  /** Titles of other reports below their heading, and comments below theirs. */
  private void judgeBelowHeadings(int last) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<RemovalReason> reason = reasons.get(i);
      if (reason.isEmpty() || !HEADINGS.contains(reason.get()) || !isHeading(paragraphs.get(i))) {
        continue;
      }
      boolean comments = reason.get() == RemovalReason.COMMENTS;
      int next = i + 1;
      while (next < paragraphs.size() && ((comments && next > last) || isTitle(next))) {
        if (reasons.get(next).isEmpty()) {
          reasons.set(next, reason);
        }
        next++;
      }
    }
  }

  private boolean isTitle(int i) {
    String text = paragraphs.get(i);
    String title = Words.withoutListMark(text);
    boolean free = reasons.get(i).isEmpty() && !isStory(i) && Words.isHeadlineLike(title);
    return free && Words.count(text) <= LONGEST_BELOW_HEADING && Words.count(text) >= 3;
  }

  /**
   * Whether the furniture is a heading over more of it, not a whole line such as "Related: ...".
   */
  private static boolean isHeading(String text) {
    int words = Words.count(text);
    return words <= 6 && (text.indexOf(':') < 0 || text.strip().endsWith(":"));
  }
}
