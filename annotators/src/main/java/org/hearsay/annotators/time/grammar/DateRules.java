package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.language.phrase.Words;

/** Reads dates with a month or a day of the month, and the numeric forms. */
final class DateRules {
  private DateRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    int weekday = Calendars.weekday(words, begin);
    if (weekday > 0) {
      int at = words.is(begin + 1, ",", ".") ? begin + 2 : begin + 1;
      at = words.is(at, "the") ? at + 1 : at;
      return bare(words, at).filter(date -> hasDay(date)).map(date -> date.from(begin));
    }
    return bare(words, begin);
  }

  private static boolean hasDay(Phrase date) {
    return date.meaning() instanceof Meaning.Calendar calendar && calendar.day() > 0;
  }

  private static Optional<Phrase> bare(Words words, int begin) {
    Optional<Phrase> numeric = NumericDates.read(words, begin);
    if (numeric.isPresent()) {
      return numeric;
    }
    int month = Calendars.month(words, begin);
    return month > 0 ? monthFirst(words, begin, month) : dayFirst(words, begin);
  }

  private static Optional<Phrase> monthFirst(Words words, int begin, int month) {
    int at = words.is(begin + 1, "the") ? begin + 2 : begin + 1;
    int day = day(words, at);
    if (day > 0 && !isCounted(words, at)) {
      return Optional.of(withYear(words, begin, dayEnd(words, at), month, day));
    }
    return Optional.of(withYear(words, begin, begin + 1, month, 0));
  }

  private static boolean isCounted(Words words, int at) {
    return words.is(at + 1, "%", "percent", "million", "billion", "people", "a.m.", "p.m.");
  }

  private static Phrase withYear(Words words, int begin, int end, int month, int day) {
    int at = words.is(end, ",", "of") ? end + 1 : end;
    int year = Years.digits(words, at);
    if (year > 0 && !(at == end && Years.plausible(words, at) == 0)) {
      return new Phrase(begin, at + 1, new Meaning.Calendar(year, month, day, Shift.NONE));
    }
    Optional<Phrase> said = Years.spoken(words, at, at);
    if (said.isPresent() && said.get().meaning() instanceof Meaning.Calendar spoken) {
      return new Phrase(
          begin, said.get().end(), new Meaning.Calendar(spoken.year(), month, day, Shift.NONE));
    }
    if (at == end) {
      Optional<Phrase> two = Years.apostrophe(words, end);
      if (two.isPresent() && two.get().meaning() instanceof Meaning.Calendar short2) {
        return new Phrase(
            begin, end + 2, new Meaning.Calendar(short2.year(), month, day, Shift.NONE));
      }
    }
    return new Phrase(begin, end, new Meaning.Calendar(0, month, day, Shift.NONE));
  }

  private static Optional<Phrase> dayFirst(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    int day = day(words, at);
    if (day == 0) {
      return Optional.empty();
    }
    int end = dayEnd(words, at);
    int monthAt = words.is(end, "of") || words.is(end, "day") ? end + 1 : end;
    monthAt = words.is(monthAt, "of") ? monthAt + 1 : monthAt;
    int month = Calendars.month(words, monthAt);
    if (month > 0) {
      return Optional.of(withYear(words, begin, monthAt + 1, month, day));
    }
    int other = rangeOfDays(words, end);
    if (other > 0) {
      int further = Calendars.month(words, other);
      Phrase last = withYear(words, begin, other + 1, further, day);
      return Optional.of(new Phrase(begin, end, last.meaning()));
    }
    return dayAlone(words, begin, at, end, day);
  }

  /** The position of the month in "(22) - 25 April", else 0. */
  private static int rangeOfDays(Words words, int at) {
    boolean joined = words.isDash(at) || words.is(at, "to", "and", "or");
    int end = joined && day(words, at + 1) > 0 ? dayEnd(words, at + 1) : 0;
    int month = words.is(end, "of") ? end + 1 : end;
    return end > 0 && Calendars.month(words, month) > 0 ? month : 0;
  }

  private static Optional<Phrase> dayAlone(Words words, int begin, int at, int end, int day) {
    boolean ordinal = words.digits(at, 2) < 0 && Character.isDigit(words.at(at).charAt(0));
    boolean placed = words.is(begin - 1, "on", "until", "by", "since") && at > begin;
    boolean ends = words.tag(end).isEmpty() || !words.tag(end).matches("NN.?.?|JJ|CD|FW|VBN");
    return ordinal && placed && ends
        ? Optional.of(new Phrase(begin, end, new Meaning.Calendar(0, 0, day, Shift.NONE)))
        : Optional.empty();
  }

  /** The day of the month that stands here, else 0. */
  static int day(Words words, int at) {
    int plain = words.digits(at, 2);
    int day = plain > 0 ? plain : Calendars.ordinal(words.at(at));
    if (words.is(at, "twenty", "thirty") && words.isHyphen(at + 1)) {
      int ones = Calendars.ordinal(words.at(at + 2));
      day = ones > 0 && ones < 10 ? (words.is(at, "twenty") ? 20 : 30) + ones : 0;
    }
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static int dayEnd(Words words, int at) {
    return words.is(at, "twenty", "thirty") ? at + 3 : at + 1;
  }
}
