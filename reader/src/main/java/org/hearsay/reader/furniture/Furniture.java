package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.dates.ClockLine;
import org.hearsay.reader.dates.DateWords;
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
  private static final int FEWEST_CLOCKS = 2;
  private static final int LONGEST_TAG = 4;
  private static final Set<String> TAGS =
      Set.of(
          "tags",
          "topics",
          "related topics",
          "related tags",
          "more topics",
          "filed under",
          "posted in",
          "categories",
          "keywords");
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
    keepLiveHeadline();
    MailHead.lines(paragraphs).forEach(i -> reasons.set(i, Optional.of(RemovalReason.OTHER)));
    judgeClocks();
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
    judgeBelowLabels(last);
    return List.copyOf(reasons);
  }

  /** "Live updates: ..." points to another page, but not as the first line of this one. */
  private void keepLiveHeadline() {
    if (isLiveHeadline(0) && reasons.get(0).equals(Optional.of(RemovalReason.READ_MORE))) {
      reasons.set(0, Optional.empty());
    }
  }

  private boolean isLiveHeadline(int i) {
    return i == 0
        && !paragraphs.isEmpty()
        && Words.of(paragraphs.get(0)).indexOf("live") == 0
        && Words.count(paragraphs.get(0)) > 2;
  }

  /** "20.15" is a time of day where other lines are such times too. */
  private void judgeClocks() {
    long clocks = paragraphs.stream().filter(ClockLine::is).count();
    for (int i = 0; clocks >= FEWEST_CLOCKS && i < paragraphs.size(); i++) {
      if (ClockLine.isBareFigure(paragraphs.get(i))) {
        reasons.set(i, Optional.of(RemovalReason.OTHER));
      }
    }
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
      while (end < first && (isLikely(end) || isCounter(end))) {
        end++;
      }
      boolean beforeHeadline = end < first && Words.isHeadlineLike(paragraphs.get(end));
      if (end - i == 1 && isCounter(i)) {
        continue;
      }
      if (end - i >= FEWEST_NAVIGATION || (end - i > 0 && (i > 0 || beforeHeadline))) {
        markLikely(i, end);
      }
      i = Math.max(i, end);
    }
  }

  private void judgeTail(int from) {
    markLikely(from, paragraphs.size());
    for (int i = from; i < paragraphs.size(); i++) {
      if (reasons.get(i).isEmpty() && DateWords.isDateLine(paragraphs.get(i))) {
        reasons.set(i, Optional.of(RemovalReason.OTHER));
      }
    }
  }

  /**
   * How often a report was shared, or its own address, which count only above the story beside
   * other furniture: elsewhere they are figures of a table and references.
   */
  private boolean isCounter(int i) {
    String text = paragraphs.get(i).strip();
    return Marks.isWebAddress(text)
        || (text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  private boolean isLikely(int i) {
    return reasons.get(i).isPresent() || FurnitureLine.likely(paragraphs.get(i)).isPresent();
  }

  private void markLikely(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reasons.get(i).isEmpty() && !isLiveHeadline(i)) {
        Optional<RemovalReason> likely = FurnitureLine.likely(paragraphs.get(i));
        boolean counter = to < paragraphs.size() && isCounter(i);
        reasons.set(i, counter ? Optional.of(RemovalReason.SHARE) : likely);
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

  /** The words below "Tags" and the like, and the caption below "Image caption". */
  private void judgeBelowLabels(int last) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<RemovalReason> reason = reasons.get(i);
      if (reason.isEmpty() || i + 1 == paragraphs.size()) {
        continue;
      }
      boolean tags = i > last && TAGS.contains(label(i));
      for (int next = i + 1; tags && next < paragraphs.size() && isTag(next); next++) {
        if (reasons.get(next).isEmpty()) {
          reasons.set(next, Optional.of(RemovalReason.NAVIGATION));
        }
      }
      boolean caption = label(i).equals("image caption") && reasons.get(i + 1).isEmpty();
      if (caption && !Words.endsSentence(paragraphs.get(i + 1)) && !isStory(i + 1)) {
        reasons.set(i + 1, Optional.of(RemovalReason.CAPTION));
      }
    }
  }

  private String label(int i) {
    return String.join(" ", Words.of(paragraphs.get(i)));
  }

  private boolean isTag(int i) {
    String text = paragraphs.get(i);
    return Words.count(text) <= LONGEST_TAG && !Words.endsSentence(text);
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
