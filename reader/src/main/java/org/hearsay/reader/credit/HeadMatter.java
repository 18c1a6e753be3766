package org.hearsay.reader.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Span;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/**
 * What the lines between headline and story say about the report, and what its dateline says.
 *
 * @param titleAt which paragraph is the headline
 * @param byline who wrote it
 * @param credit the agency
 * @param dateline the place of the dateline
 * @param published the date that dateline or date line give in full
 * @param lines which paragraphs are bylines and date lines: no part of the report's text
 */
public record HeadMatter(
    OptionalInt titleAt,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> dateline,
    Optional<LocalDate> published,
    Set<Integer> lines) {
  private static final int LOOKED_AT = 10;
  private static final int STORY_WORDS = 12;
  private static final int NOTE_LENGTH = 16;
  private static final List<String> NOTES =
      List.of(
          "correction",
          "clarification",
          "(corrects",
          "corrects ",
          "editor's note",
          "editor’s note");

  public HeadMatter {
    lines = Set.copyOf(lines);
  }

  /** Reads the first of these paragraphs, which are those of the report in order. */
  public static HeadMatter read(List<String> paragraphs) {
    Set<Integer> lines = new TreeSet<>();
    Optional<String> byline = Optional.empty();
    Optional<String> credit = Optional.empty();
    Optional<LocalDate> published = Optional.empty();
    Optional<Dateline> dateline = Optional.empty();
    int i = 0;
    for (; i < Math.min(paragraphs.size(), LOOKED_AT) && dateline.isEmpty(); i++) {
      String text = paragraphs.get(i).strip();
      Optional<Byline> found = Byline.find(text);
      if (found.isPresent()) {
        byline = byline.or(found.get()::names);
        credit = credit.or(found.get()::credit);
        lines.add(i);
      } else if (DateWords.isDateLine(text)) {
        published = published.or(() -> DateWords.find(text));
        lines.add(i);
      } else {
        dateline = Dateline.find(text);
        if (dateline.isEmpty() && isStory(text)) {
          break;
        }
      }
    }
    if (lines.size() == paragraphs.size()) {
      lines.clear();
    }
    Optional<Dateline> start = dateline;
    return new HeadMatter(
        titleAt(paragraphs, lines),
        byline,
        credit.or(() -> start.flatMap(Dateline::credit)),
        start.flatMap(Dateline::place),
        published.or(() -> start.flatMap(Dateline::date).flatMap(DateWords::find)),
        lines);
  }

  /** Where the dateline stands in a text of paragraphs, its dash included. */
  public static Optional<Span> datelineIn(String text) {
    int begin = 0;
    for (int i = 0; i < LOOKED_AT && begin < text.length(); i++) {
      int next = text.indexOf('\n', begin);
      int end = next < 0 ? text.length() : next;
      String paragraph = text.substring(begin, end);
      Optional<Dateline> found = Dateline.find(paragraph);
      if (found.isPresent()) {
        return Optional.of(new Span(begin, begin + found.get().length()));
      }
      if (isStory(paragraph)) {
        return Optional.empty();
      }
      begin = end + 1;
    }
    return Optional.empty();
  }

  private static OptionalInt titleAt(List<String> paragraphs, Set<Integer> lines) {
    int first = 0;
    while (lines.contains(first)) {
      first++;
    }
    int next = first + 1;
    while (lines.contains(next)) {
      next++;
    }
    boolean title =
        next < paragraphs.size()
            && Words.isHeadlineLike(paragraphs.get(first))
            && Dateline.find(paragraphs.get(first)).isEmpty()
            && paragraphs.subList(next, paragraphs.size()).stream()
                .anyMatch(text -> Words.count(text) >= STORY_WORDS);
    return title ? OptionalInt.of(first) : OptionalInt.empty();
  }

  /** Whether the story has begun: a note that stands before it tells of the report, not in it. */
  private static boolean isStory(String text) {
    String start = text.substring(0, Math.min(NOTE_LENGTH, text.length())).toLowerCase(Locale.ROOT);
    boolean isNote = NOTES.stream().anyMatch(start::startsWith);
    return Words.endsSentence(text) && Words.count(text) >= STORY_WORDS && !isNote;
  }
}
