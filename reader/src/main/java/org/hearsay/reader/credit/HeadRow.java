package org.hearsay.reader.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/**
 * A row below the headline with a date among other things: {@code Jane Doe | Published May 3, 2022}
 * or {@code 3 May 2022 | Humanitarian Aid}.
 *
 * @param byline of the part that names the writer or an agency
 * @param published the date
 */
record HeadRow(Optional<Byline> byline, Optional<LocalDate> published) {
  private static final int LONGEST = 140;
  private static final int LONGEST_PART = 4;
  private static final int FEWEST_DASHED = 3;

  /** The row that the line is; two parts with a dash between them are a headline and its day. */
  static Optional<HeadRow> find(String text) {
    if (text.length() > LONGEST || Words.endsSentence(text)) {
      return Optional.empty();
    }
    List<String> parts =
        List.of(text.split("[|\u2022\u00B7]| - | \u2013 | \u2014 ", -1)).stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    boolean bars = text.chars().anyMatch(c -> "|\u2022\u00B7".indexOf(c) >= 0);
    boolean dated = parts.stream().anyMatch(DateWords::isDateLine);
    boolean small =
        parts.stream()
            .allMatch(part -> DateWords.isDateLine(part) || Words.count(part) <= LONGEST_PART);
    boolean row = dated && small && (bars || parts.size() >= FEWEST_DASHED);
    if (!row && !isDateWithSection(text)) {
      return Optional.empty();
    }
    Optional<Byline> byline =
        row ? Byline.find(parts.get(0)).or(() -> Byline.bare(parts.get(0))) : Optional.empty();
    return Optional.of(new HeadRow(byline, DateWords.find(text)));
  }

  /** "March 9, 2023 in News". */
  private static boolean isDateWithSection(String text) {
    int in = text.lastIndexOf(" in ");
    return in > 0
        && DateWords.isDateLine(text.substring(0, in))
        && Words.count(text.substring(in + 4)) <= 2
        && Character.isUpperCase(text.codePointAt(in + 4));
  }
}
