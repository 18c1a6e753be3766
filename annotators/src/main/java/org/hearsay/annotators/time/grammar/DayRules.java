package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Reads what is one day long or less than a week: "yesterday", "Monday", "the day before". */
final class DayRules {
  private DayRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    if (words.sequence(begin, "the", "day", "before", "yesterday")) {
      return days(begin, begin + 4, -2, false);
    }
    if (words.sequence(begin, "the", "day", "after", "tomorrow")) {
      return days(begin, begin + 4, 2, false);
    }
    switch (words.at(begin)) {
      case "today":
        return days(begin, begin + 1, 0, false);
      case "yesterday":
        return days(begin, begin + 1, -1, false);
      case "tomorrow":
        return days(begin, begin + 1, 1, false);
      case "tonight":
        return dayPart(begin, 0);
      case "overnight":
        return words.tag(begin).startsWith("JJ") ? Optional.empty() : dayPart(begin, -1);
      default:
        return weekday(words, begin).or(() -> neighbor(words, begin));
    }
  }

  private static Optional<Phrase> days(int begin, int end, int amount, boolean told) {
    return Optional.of(new Phrase(begin, end, new Meaning.Offset(amount, TimeUnit.DAY, told)));
  }

  private static Optional<Phrase> dayPart(int begin, int day) {
    Meaning of = new Meaning.Offset(day, TimeUnit.DAY, false);
    return Optional.of(
        new Phrase(begin, begin + 1, new Meaning.DayPart("NI", Optional.of(of), false)));
  }

  private static Optional<Phrase> weekday(Words words, int begin) {
    int day = Calendars.weekday(words, begin);
    if (day > 0 && !isName(words, begin)) {
      return Optional.of(new Phrase(begin, begin + 1, new Meaning.Weekday(day, Shift.NONE)));
    }
    if (words.is(begin, "weekend")) {
      return Optional.of(new Phrase(begin, begin + 1, new Meaning.Weekend(Shift.NONE)));
    }
    if (words.sequence(begin, "the", "weekend")) {
      return Optional.of(new Phrase(begin, begin + 2, new Meaning.Weekend(Shift.NONE)));
    }
    return words.is(begin, "midweek")
        ? Optional.of(new Phrase(begin, begin + 1, new Meaning.Weekday(3, Shift.NONE)))
        : Optional.empty();
  }

  private static boolean isName(Words words, int at) {
    return words.is(at - 1, "black", "bloody", "super", "cyber", "ash", "maundy", "holy", "palm")
        && words.capital(at - 1);
  }

  /** "the day before", "the year after", "the week previous" at the end of a clause. */
  private static Optional<Phrase> neighbor(Words words, int begin) {
    Optional<TimeUnit> unit =
        words.is(begin, "the") ? TimeUnit.of(words.at(begin + 1)) : Optional.empty();
    if (unit.isEmpty() || TimeUnit.isPlural(words.at(begin + 1))) {
      return Optional.empty();
    }
    boolean before = words.is(begin + 2, "before", "previous", "earlier", "prior");
    boolean after = words.is(begin + 2, "after", "following", "later");
    boolean closed =
        words.is(begin + 3, "", ".", ",", ";", ")", "and", "but", "when", "''", "\"", "”", ":")
            || words.tag(begin + 3).matches("V.*|MD|IN|WRB");
    return (before || after) && closed
        ? Optional.of(
            new Phrase(begin, begin + 3, new Meaning.Offset(before ? -1 : 1, unit.get(), true)))
        : Optional.empty();
  }
}
