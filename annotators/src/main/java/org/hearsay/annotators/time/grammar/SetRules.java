package org.hearsay.annotators.time.grammar;

import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** Reads times that recur: "daily", "every two weeks", "each July", "Tuesday nights". */
final class SetRules {
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("daily", "P1D"),
          Map.entry("nightly", "P1D"),
          Map.entry("weekly", "P1W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("monthly", "P1M"),
          Map.entry("annually", "P1Y"),
          Map.entry("annual", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("hourly", "PT1H"));

  private SetRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    String value = ADVERBS.getOrDefault(words.at(begin), "");
    if (!value.isEmpty() && !isName(words, begin)) {
      return phrase(begin, begin + 1, value);
    }
    if (words.is(begin, "every", "each")) {
      return each(words, begin, begin + 1);
    }
    if (words.is(begin, "per") || (words.is(begin, "a", "an") && isRated(words, begin - 1))) {
      Optional<TimeUnit> unit = TimeUnit.of(words.at(begin + 1));
      return unit.flatMap(each -> phrase(begin, begin + 2, each.duration(1)));
    }
    int weekday = Calendars.weekdays(words, begin);
    if (weekday > 0) {
      String part = words.at(begin + 1);
      String code = part.endsWith("s") ? DayParts.code(part.substring(0, part.length() - 1)) : "";
      return code.isEmpty()
          ? phrase(begin, begin + 1, "XXXX-WXX-" + weekday)
          : phrase(begin, begin + 2, "XXXX-WXX-" + weekday + "T" + code);
    }
    return Optional.empty();
  }

  private static boolean isName(Words words, int at) {
    return words.capital(at) && (words.capital(at - 1) || words.capital(at + 1));
  }

  private static boolean isRated(Words words, int at) {
    return words.is(at, "times", "once", "twice");
  }

  private static Optional<Phrase> each(Words words, int begin, int from) {
    int at = words.is(from, "single", "other") ? from + 1 : from;
    int weekday = Calendars.weekday(words, at);
    if (weekday > 0) {
      return phrase(begin, at + 1, "XXXX-WXX-" + weekday);
    }
    int month = Calendars.month(words, at);
    if (month > 0) {
      return phrase(begin, at + 1, "XXXX-" + Period.two(month));
    }
    Optional<Season> season = Season.of(words.at(at));
    if (season.isPresent()) {
      return phrase(begin, at + 1, "XXXX-" + season.get().code());
    }
    String code = DayParts.code(words.at(at));
    if (!code.isEmpty()) {
      return phrase(begin, at + 1, "XXXX-XX-XXT" + code);
    }
    if (words.is(at, "weekend")) {
      return phrase(begin, at + 1, "XXXX-WXX-WE");
    }
    Optional<Numeral> number = Numeral.at(words, at);
    int noun = number.map(Numeral::end).orElse(words.sequence(at, "few") ? at + 1 : at);
    double amount = number.map(Numeral::value).orElse(words.is(from, "other") ? 2.0 : 1.0);
    return TimeUnit.of(words.at(noun))
        .filter(unit -> unit != TimeUnit.SECOND || TimeUnit.isPlural(words.at(noun)))
        .flatMap(unit -> phrase(begin, noun + 1, unit.duration(amount)));
  }

  private static Optional<Phrase> phrase(int begin, int end, String value) {
    return Optional.of(new Phrase(begin, end, new Meaning.Repeat(value)));
  }
}
