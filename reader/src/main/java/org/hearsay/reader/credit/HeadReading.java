package org.hearsay.reader.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/** Reads the lines between headline and story one by one, each beside what stands around it. */
final class HeadReading {
  /** A standfirst may be a sentence; the byline is looked for so far below it. */
  private static final int BELOW_STANDFIRST = 2;

  private final List<String> paragraphs;
  private final boolean belowTitle;
  private final Set<Integer> lines = new TreeSet<>();
  private Optional<String> byline = Optional.empty();
  private Optional<String> credit = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private int lastByline = -1;

  HeadReading(List<String> paragraphs, boolean belowTitle) {
    this.paragraphs = paragraphs;
    this.belowTitle = belowTitle;
  }

  HeadMatter read() {
    int end = Math.min(paragraphs.size(), HeadMatter.LOOKED_AT);
    boolean standfirst = false;
    for (int i = 0; i < end && dateline.isEmpty(); i++) {
      if (takeLine(i)) {
        continue;
      }
      dateline = HeadMatter.datelineAt(paragraphs, i);
      if (dateline.isEmpty() && HeadMatter.isStory(text(i))) {
        if (standfirst || i > 1 || !bylineFollows(i)) {
          break;
        }
        standfirst = true;
      }
    }
    if (lines.size() == paragraphs.size()) {
      lines.clear();
    }
    return new HeadMatter(
        titleAt(),
        byline,
        credit.or(() -> dateline.flatMap(Dateline::credit)),
        dateline.flatMap(Dateline::place),
        published.or(() -> dateline.flatMap(Dateline::date).flatMap(DateWords::find)),
        lines);
  }

  private String text(int i) {
    return i < paragraphs.size() ? paragraphs.get(i).strip() : "";
  }

  private boolean takeLine(int i) {
    String text = text(i);
    Optional<Byline> found = Byline.find(text).or(() -> bareByline(i));
    if (found.isPresent()) {
      take(found.get());
      lastByline = i;
    } else if (DateWords.isDateLine(text)) {
      published = published.or(() -> DateWords.find(text));
    } else if (lastByline >= 0 && lastByline == i - 1 && Byline.isBelowByline(text)) {
      credit = credit.or(() -> Agencies.find(text));
    } else if (!isBelowHeadline(i) || !takeRow(text)) {
      return false;
    }
    lines.add(i);
    return true;
  }

  private boolean takeRow(String text) {
    Optional<HeadRow> row = HeadRow.find(text);
    row.flatMap(HeadRow::byline).ifPresent(this::take);
    published = published.or(() -> row.flatMap(HeadRow::published));
    return row.isPresent();
  }

  private void take(Byline found) {
    byline = byline.or(found::names);
    credit = credit.or(found::credit);
  }

  private boolean isBelowHeadline(int i) {
    return belowTitle || i > lines.size();
  }

  /** Names alone are a byline only where the lines around them are such that a byline has. */
  private Optional<Byline> bareByline(int i) {
    if (!isBelowHeadline(i)) {
      return Optional.empty();
    }
    String next = text(i + 1);
    boolean dated =
        DateWords.isDateLine(next) || HeadRow.find(next).isPresent() || lines.contains(i - 1);
    boolean placed = text(i).contains(" in ");
    boolean sure =
        Byline.endsWithAgencies(text(i))
            || Byline.isBelowByline(next)
            || (dated && (placed || !isInCapitals(text(0))));
    return sure ? Byline.bare(text(i)) : Optional.empty();
  }

  /** Whether the words of a headline have capitals, so that one of two words looks like a name. */
  private static boolean isInCapitals(String headline) {
    List<String> words = List.of(headline.split(" ", -1));
    long capitals =
        words.stream()
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return capitals * 3 > words.size() * 2L;
  }

  private boolean bylineFollows(int standfirst) {
    for (int i = standfirst + 1; i <= standfirst + BELOW_STANDFIRST; i++) {
      boolean line = Byline.find(text(i)).isPresent() || DateWords.isDateLine(text(i));
      if (line || bareByline(i).isPresent()) {
        return true;
      }
      if (HeadMatter.isStory(text(i))) {
        return false;
      }
    }
    return false;
  }

  private OptionalInt titleAt() {
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
                .anyMatch(text -> Words.count(text) >= HeadMatter.STORY_WORDS);
    return title ? OptionalInt.of(first) : OptionalInt.empty();
  }
}
