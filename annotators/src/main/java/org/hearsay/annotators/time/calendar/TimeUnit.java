package org.hearsay.annotators.time.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit of the calendar or the clock, finest first. */
public enum TimeUnit {
  SECOND("TS", ChronoUnit.SECONDS, 1),
  MINUTE("TM", ChronoUnit.MINUTES, 1),
  HOUR("TH", ChronoUnit.HOURS, 1),
  DAY("D", ChronoUnit.DAYS, 1),
  WEEK("W", ChronoUnit.WEEKS, 1),
  FORTNIGHT("W", ChronoUnit.WEEKS, 2),
  MONTH("M", ChronoUnit.MONTHS, 1),
  QUARTER("Q", ChronoUnit.MONTHS, 3),
  YEAR("Y", ChronoUnit.YEARS, 1),
  DECADE("Y", ChronoUnit.YEARS, 10),
  CENTURY("Y", ChronoUnit.YEARS, 100),
  MILLENNIUM("Y", ChronoUnit.YEARS, 1000);

  private static final Map<String, TimeUnit> PLURALS =
      Map.of("centuries", CENTURY, "millennia", MILLENNIUM, "hrs", HOUR, "mins", MINUTE);

  private final String code;
  private final ChronoUnit step;
  private final int steps;

  TimeUnit(String code, ChronoUnit step, int steps) {
    this.code = code;
    this.step = step;
    this.steps = steps;
  }

  /** The unit that a word in lower case names. */
  public static Optional<TimeUnit> of(String word) {
    if (PLURALS.containsKey(word)) {
      return Optional.of(PLURALS.get(word));
    }
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (TimeUnit unit : values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(singular)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  public static boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("millennia");
  }

  public boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** A TIMEX3 duration: {@code P3D}, {@code PT72H}, {@code PXY}. */
  public String duration(String amount) {
    return isClock() ? "PT" + amount + code.charAt(1) : "P" + amount + code;
  }

  /** A TIMEX3 duration of so many units. */
  public String duration(double amount) {
    if (this == QUARTER) {
      return duration(Decimals.print(amount));
    }
    double whole = amount * (isClock() ? 1 : steps);
    long full = (long) Math.floor(whole);
    double rest = whole - full;
    Optional<String> more = rest == 0 ? Optional.empty() : remainder(full, rest);
    return more.orElseGet(() -> duration(Decimals.print(whole)));
  }

  private Optional<String> remainder(long full, double rest) {
    String begin = full == 0 ? "" : Long.toString(full);
    switch (this) {
      case YEAR:
        return rest == 0.5
            ? Optional.of(full == 0 ? "P6M" : "P" + begin + "Y6M")
            : Optional.empty();
      case HOUR:
        return rest == 0.5
            ? Optional.of(full == 0 ? "PT30M" : "PT" + begin + "H30M")
            : Optional.empty();
      case MINUTE:
        return rest == 0.5
            ? Optional.of(full == 0 ? "PT30S" : "PT" + begin + "M30S")
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** The date so many units away; for units of the clock the date itself. */
  public LocalDate shift(LocalDate date, long amount) {
    return isClock() ? date : date.plus(amount * steps, step);
  }
}
