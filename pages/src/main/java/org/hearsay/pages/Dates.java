package org.hearsay.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.crisis.When;

/**
 * Dates as people read them: "Wed 19 Jan 2022", a range as a range, the report's words where
 * nothing is settled.
 */
public final class Dates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int DAY_LENGTH = 10;

  private Dates() {}

  /** A day with its weekday. */
  public static String day(LocalDate date) {
    return LONG.format(date);
  }

  /**
   * A time of the report: a day, a range, a year, or its own words in quotes when it is unresolved.
   */
  public static String of(TimeExpression time) {
    if (time.basis() == TimeBasis.UNRESOLVED || (time.start().isEmpty() && time.end().isEmpty())) {
      return "“" + time.text() + "”";
    }
    return words(time.value(), time.start(), time.end());
  }

  /** A time that reports share: a day, a range, a year; empty when none of them settles it. */
  public static Optional<String> of(When when) {
    try {
      return when.start().isEmpty() && when.end().isEmpty()
          ? Optional.empty()
          : Optional.of(words(when.value(), when.start(), when.end()));
    } catch (DateTimeException | IndexOutOfBoundsException notADate) {
      return Optional.empty();
    }
  }

  /** A day without its weekday. */
  public static String shortDay(LocalDate date) {
    return SHORT.format(date);
  }

  /** The first and the last day of something: "4 – 9 Mar 2019". */
  public static String range(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return first.or(() -> last).map(LONG::format).orElse("no day known");
    }
    return first.equals(last) ? LONG.format(first.get()) : range(first.get(), last.get());
  }

  private static String words(String value, Optional<String> start, Optional<String> end) {
    if (value.matches("[0-9]{4}")) {
      return value;
    }
    if (start.isEmpty()) {
      return "before " + SHORT.format(date(end.orElseThrow()));
    }
    LocalDate first = date(start.get());
    if (end.isEmpty()) {
      return "from " + SHORT.format(first);
    }
    LocalDate last = lastDay(first, end.get());
    return last.equals(first) ? LONG.format(first) : range(first, last);
  }

  /** The day by which times are put in order; the far future for one that has none. */
  public static String order(TimeExpression time) {
    return time.start().or(time::end).orElse("9999");
  }

  private static String range(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return SHORT.format(first) + " – " + SHORT.format(last);
    }
    String month =
        first.getMonth() == last.getMonth()
            ? ""
            : DateTimeFormatter.ofPattern(" MMM", Locale.ENGLISH).format(first);
    return first.getDayOfMonth() + month + " – " + SHORT.format(last);
  }

  /**
   * The end is exclusive: a day ends where the next begins, and a moment within a day ends on that
   * day.
   */
  private static LocalDate lastDay(LocalDate first, String end) {
    LocalDate day = date(end);
    boolean midnight = end.length() <= DAY_LENGTH || end.startsWith("T00:00", DAY_LENGTH);
    return midnight && day.isAfter(first) ? day.minusDays(1) : day;
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso.substring(0, DAY_LENGTH));
  }
}
