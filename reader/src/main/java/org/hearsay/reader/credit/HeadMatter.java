package org.hearsay.reader.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.model.Span;
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
  static final int LOOKED_AT = 10;
  static final int STORY_WORDS = 12;
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

  /**
   * Reads the first of these paragraphs of a plain text, which are those of the report in order.
   */
  public static HeadMatter read(List<String> paragraphs) {
    return new HeadReading(paragraphs, false).read();
  }

  /** Reads the first of the paragraphs that stand below the headline of a page. */
  public static HeadMatter readBelowTitle(List<String> paragraphs) {
    return new HeadReading(paragraphs, true).read();
  }

  /**
   * Where the dateline stands in a text of paragraphs, its dash included. A place before a colon is
   * part of its sentence and none.
   */
  public static Optional<Span> datelineIn(String text) {
    List<String> paragraphs = List.of(text.split("\n\n", -1));
    int begin = 0;
    for (int i = 0; i < Math.min(LOOKED_AT, paragraphs.size()); i++) {
      Optional<Dateline> found = Dateline.find(paragraphs.get(i));
      if (found.isPresent()) {
        return Optional.of(new Span(begin, begin + found.get().length()));
      }
      if (isStory(paragraphs.get(i)) && i > 1) {
        return Optional.empty();
      }
      begin += paragraphs.get(i).length() + 2;
    }
    return Optional.empty();
  }

  /** The dateline of a paragraph; that with a colon only where no other begins like a speaker's. */
  static Optional<Dateline> datelineAt(List<String> paragraphs, int at) {
    String text = paragraphs.get(at).strip();
    return Dateline.find(text)
        .or(
            () ->
                Dateline.beforeColon(text)
                    .filter(line -> isStory(text))
                    .filter(line -> isNamedAgain(paragraphs, line.place().orElseThrow()))
                    .filter(line -> isOnlyOne(paragraphs, at)));
  }

  /** Whether the text has the name again as names are written: a kicker such as LOOK it has not. */
  private static boolean isNamedAgain(List<String> paragraphs, String capitals) {
    StringBuilder name = new StringBuilder();
    for (String word : capitals.split(" ", -1)) {
      name.append(name.length() == 0 ? "" : " ").append(word, 0, Math.min(1, word.length()));
      name.append(word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT));
    }
    return paragraphs.stream().anyMatch(text -> text.contains(name));
  }

  /** Whether no other paragraph begins like that, as those of a transcript do. */
  private static boolean isOnlyOne(List<String> paragraphs, int at) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i != at && Dateline.beforeColon(paragraphs.get(i).strip()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the story has begun: a note that stands before it tells of the report, not in it. */
  static boolean isStory(String text) {
    String start = text.substring(0, Math.min(NOTE_LENGTH, text.length())).toLowerCase(Locale.ROOT);
    boolean isNote = NOTES.stream().anyMatch(start::startsWith);
    return Words.endsSentence(text) && Words.count(text) >= STORY_WORDS && !isNote;
  }
}
