package org.hearsay.reader.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearsay.model.PublishedBasis;

/**
 * A publication date and the rule that gave it.
 *
 * @param day on the publisher's calendar
 * @param moment where the time and its zone are given
 * @param basis the rule
 */
public record PublicationDate(LocalDate day, Optional<Instant> moment, PublishedBasis basis) {

  /** The date that a value of a meta element or of linked data gives. */
  public static Optional<PublicationDate> parse(String value, PublishedBasis basis) {
    String text = value.strip();
    Optional<OffsetDateTime> time = time(text);
    if (time.isPresent()) {
      return Optional.of(
          new PublicationDate(
              time.get().toLocalDate(), Optional.of(time.get().toInstant()), basis));
    }
    return compact(text)
        .or(() -> DateWords.find(withCentury(text)))
        .map(day -> new PublicationDate(day, moment(day, text), basis));
  }

  private static Optional<Instant> moment(LocalDate day, String text) {
    return WrittenTime.find(text).map(time -> day.atTime(time.time()).toInstant(time.zone()));
  }

  /** "18 Jan 22 09:30 GMT", as the first mails wrote it (RFC 822), with the year in full. */
  private static String withCentury(String text) {
    String[] parts = text.split(" ", 6);
    int day = parts.length > 4 && parts[0].endsWith(",") ? 1 : 0;
    boolean mail =
        parts.length > day + 3
            && isFigures(parts[day])
            && isFigures(parts[day + 2])
            && parts[day + 2].length() == 2
            && parts[day + 3].contains(":");
    if (!mail) {
      return text;
    }
    String century = Integer.parseInt(parts[day + 2]) < 70 ? "20" : "19";
    return parts[day] + " " + parts[day + 1] + " " + century + parts[day + 2];
  }

  private static boolean isFigures(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<OffsetDateTime> time(String text) {
    if (text.length() < 16 || text.length() > 40) {
      return Optional.empty();
    }
    String iso = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
    // "+0100" is common, but no ISO offset of the parser's.
    int sign = iso.length() - 5;
    if ((iso.charAt(sign) == '+' || iso.charAt(sign) == '-') && iso.indexOf(':', sign) < 0) {
      iso = iso.substring(0, sign + 3) + ":" + iso.substring(sign + 3);
    }
    try {
      OffsetDateTime time =
          OffsetDateTime.parse(iso.replace(" ", ""), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      return time.getYear() >= 1800 && time.getYear() < 2200 ? Optional.of(time) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** "20220118". */
  private static Optional<LocalDate> compact(String text) {
    boolean figures = text.length() >= 8 && isFigures(text.substring(0, 8));
    boolean ends = text.length() == 8 || (text.length() > 8 && text.charAt(8) == 'T');
    return figures && ends
        ? DateWords.find(
            text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8))
        : Optional.empty();
  }
}
