package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Edge;
import org.hearsay.annotators.time.calendar.Holiday;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Reads seasons, quarters, halves of a year and feast days. */
final class PeriodRules {
  private PeriodRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    return quarter(words, begin)
        .or(() -> half(words, begin))
        .or(() -> season(words, begin))
        .or(() -> feast(words, begin));
  }

  private static Optional<Phrase> feast(Words words, int begin) {
    return Holiday.read(words, begin)
        .map(
            named -> {
              int at = words.is(named.end(), ",", "of") ? named.end() + 1 : named.end();
              int year = Years.digits(words, at);
              return new Phrase(
                  begin,
                  year > 0 ? at + 1 : named.end(),
                  new Meaning.Feast(named.holiday(), year, Shift.NONE));
            });
  }

  private static Optional<Phrase> season(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    Optional<Season> season = Season.of(words.at(at));
    if (season.isEmpty() || !isSeason(words, begin, at)) {
      return Optional.empty();
    }
    int yearAt = words.is(at + 1, "of", ",", "in") ? at + 2 : at + 1;
    int year = Years.digits(words, yearAt);
    String code = season.get().code();
    return year > 0
        ? Optional.of(new Phrase(begin, yearAt + 1, new Meaning.YearPart(code, year, Shift.NONE)))
        : Optional.of(new Phrase(begin, at + 1, new Meaning.YearPart(code, 0, Shift.NONE)));
  }

  private static boolean isSeason(Words words, int begin, int at) {
    boolean dated = Years.digits(words, words.is(at + 1, "of", ",") ? at + 2 : at + 1) > 0;
    if (dated) {
      return true;
    }
    boolean said =
        words.is(
                at - 1, "in", "by", "during", "late", "early", "until", "since", "every", "each",
                "mid")
            || (words.is(begin - 1, "in", "by", "during", "over", "since", "until", "late", "early")
                && at > begin)
            || (words.is(begin - 1, "of", "through", "for") && at > begin);
    boolean verb = words.tag(at).startsWith("V") || words.tag(at + 1).startsWith("IN");
    boolean ofElse = words.is(at + 1, "of");
    boolean name = words.capital(at) && !words.is(at - 1, "in", "the", "by", "late", "early");
    boolean plainName =
        words.is(at, "winter", "summer", "autumn")
            && words.tag(at).startsWith("NN")
            && !words.capital(at);
    return (said || plainName) && !ofElse && !name && !(words.is(at, "fall", "spring") && verb);
  }

  private static Optional<Phrase> quarter(Words words, int begin) {
    int at = words.is(begin, "the", "its", "our") ? begin + 1 : begin;
    int from = words.is(begin, "the") ? begin : at;
    int year = Years.digits(words, at);
    at = year > 0 ? at + 1 : at;
    at = words.is(at, "fiscal") ? at + 1 : at;
    at = words.isHyphen(at) ? at + 1 : at;
    int number = Calendars.ordinal(words.at(at));
    if (number >= 1 && number <= 4) {
      at = words.isHyphen(at + 1) ? at + 2 : at + 1;
      at = words.is(at, "fiscal") ? at + 1 : at;
      return words.is(at, "quarter")
          ? Optional.of(
              new Phrase(from, at + 1, new Meaning.YearPart("Q" + number, year, Shift.NONE)))
          : Optional.empty();
    }
    if (year > 0 && words.is(at, "quarter", "period")) {
      return Optional.of(
          new Phrase(
              from,
              at + 1,
              new Meaning.PartOf(
                  words.is(at, "quarter")
                      ? new Meaning.Unit(TimeUnit.QUARTER, Shift.SAME)
                      : new Meaning.Calendar(year, 0, 0, Shift.NONE),
                  new Meaning.Calendar(year, 0, 0, Shift.NONE))));
    }
    return coded(words, begin).or(() -> namedQuarter(words, begin));
  }

  /** "Q3 2021". */
  private static Optional<Phrase> coded(Words words, int begin) {
    String word = words.at(begin);
    if (word.length() != 2 || word.charAt(0) != 'q' || "1234".indexOf(word.charAt(1)) < 0) {
      return Optional.empty();
    }
    int year = Years.digits(words, begin + 1);
    return Optional.of(
        new Phrase(
            begin,
            year > 0 ? begin + 2 : begin + 1,
            new Meaning.YearPart("Q" + word.charAt(1), year, Shift.NONE)));
  }

  /** "the quarter", "the latest quarter", "the year-earlier quarter", "the year-ago period". */
  private static Optional<Phrase> namedQuarter(Words words, int begin) {
    int at = words.is(begin, "the", "a") ? begin + 1 : begin;
    boolean back =
        words.is(at, "year") && words.isHyphen(at + 1) && words.is(at + 2, "ago", "earlier");
    if (back) {
      int ordinal = Calendars.ordinal(words.at(at + 3));
      if (ordinal >= 1 && ordinal <= 4 && words.is(at + 4, "quarter")) {
        Meaning quarter = new Meaning.YearPart("Q" + ordinal, 0, Shift.NONE);
        Meaning year = new Meaning.Offset(-1, TimeUnit.YEAR, false);
        return Optional.of(new Phrase(begin, at + 5, new Meaning.PartOf(quarter, year)));
      }
      int noun = words.is(at + 3, "quarter", "period") ? at + 4 : at + 3;
      return Optional.of(new Phrase(begin, noun, new Meaning.YearBefore(true)));
    }
    boolean latest = words.is(at, "latest") && words.is(at + 1, "quarter");
    boolean plain = at > begin && words.is(begin, "the") && words.is(at, "quarter");
    return latest || plain
        ? Optional.of(
            new Phrase(
                begin, latest ? at + 2 : at + 1, new Meaning.Unit(TimeUnit.QUARTER, Shift.SAME)))
        : Optional.empty();
  }

  /** "the first half of 2021", "the latter half of the year" with the year in a further phrase. */
  private static Optional<Phrase> half(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    int number =
        words.is(at, "first", "1st", "early")
            ? 1
            : words.is(at, "second", "last", "latter", "2nd") ? 2 : 0;
    int noun = words.isHyphen(at + 1) ? at + 2 : at + 1;
    if (number == 0 || !words.is(noun, "half") || !words.is(noun + 1, "of")) {
      return Optional.empty();
    }
    int year = Years.digits(words, noun + 2);
    if (year > 0) {
      return Optional.of(
          new Phrase(begin, noun + 3, new Meaning.YearPart("H" + number, year, Shift.NONE)));
    }
    Optional<Phrase> whole = Grammar.yearOrMonth(words, noun + 2);
    return whole.map(
        found ->
            new Phrase(
                begin,
                found.end(),
                isYear(found.meaning())
                    ? new Meaning.PartOf(
                        new Meaning.YearPart("H" + number, 0, Shift.NONE), found.meaning())
                    : new Meaning.Part(number == 1 ? Edge.EARLY : Edge.LATE, found.meaning())));
  }

  private static boolean isYear(Meaning meaning) {
    return meaning instanceof Meaning.Offset offset && offset.unit() == TimeUnit.YEAR;
  }
}
