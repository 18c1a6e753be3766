package org.hearsay.annotators.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.phrase.Words;

/** Feast days whose date the Gregorian calendar gives. */
public enum Holiday {
  NEW_YEAR("new year's day", 1, 1),
  NEW_YEAR_EVE("new year's eve", 12, 31),
  VALENTINE("valentine's day", 2, 14),
  PATRICK("st. patrick's day", 3, 17),
  GOOD_FRIDAY("good friday", 0, -2),
  EASTER_MONDAY("easter monday", 0, 1),
  EASTER("easter sunday|easter", 0, 0),
  MAY_DAY("may day", 5, 1),
  MEMORIAL("memorial day", 5, -1),
  INDEPENDENCE("fourth of july|july fourth", 7, 4),
  BASTILLE("bastille day", 7, 14),
  LABOR("labor day", 9, -1),
  HALLOWEEN("halloween", 10, 31),
  ARMISTICE("armistice day|veterans day", 11, 11),
  THANKSGIVING("thanksgiving day|thanksgiving", 11, -1),
  CHRISTMAS_EVE("christmas eve", 12, 24),
  BOXING("boxing day", 12, 26),
  CHRISTMAS("christmas day|christmas", 12, 25);

  private static final Map<Holiday, List<String>> NAMES = new EnumMap<>(Holiday.class);

  static {
    for (Holiday holiday : values()) {
      NAMES.put(holiday, List.of(holiday.names.split("\\|", -1)));
    }
  }

  /** In lower case, divided by bars. */
  private final String names;

  private final int month;
  private final int day;

  Holiday(String names, int month, int day) {
    this.names = names;
    this.month = month;
    this.day = day;
  }

  /** The date in a year. */
  public LocalDate in(int year) {
    switch (this) {
      case GOOD_FRIDAY, EASTER, EASTER_MONDAY:
        return easter(year).plusDays(day);
      case MEMORIAL:
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      case LABOR:
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      case THANKSGIVING:
        return LocalDate.of(year, month, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      default:
        return LocalDate.of(year, month, day);
    }
  }

  /** The feast named here and the position after its name. */
  public static Optional<Named> read(Words words, int begin) {
    if (!words.capital(begin)) {
      return Optional.empty();
    }
    for (Holiday holiday : values()) {
      for (String name : NAMES.getOrDefault(holiday, List.of())) {
        int end = endOf(name, words, begin);
        if (end > begin) {
          return Optional.of(new Named(holiday, end));
        }
      }
    }
    return Optional.empty();
  }

  private static int endOf(String name, Words words, int begin) {
    int at = begin;
    for (String word : name.split(" ", -1)) {
      boolean owned = word.endsWith("'s");
      String bare = owned ? word.substring(0, word.length() - 2) : word;
      if (!words.is(at, bare, word)) {
        return begin;
      }
      boolean clitic = owned && words.is(at, bare);
      at++;
      if (clitic) {
        if (!words.is(at, "'s")) {
          return begin;
        }
        at++;
      }
    }
    return at;
  }

  /** A feast and where its name ends. */
  public record Named(Holiday holiday, int end) {}

  /** Anonymous Gregorian computus, Nature 1876. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
