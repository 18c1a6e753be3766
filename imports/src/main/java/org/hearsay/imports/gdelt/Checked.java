package org.hearsay.imports.gdelt;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Values of cells, or why they are none. */
final class Checked {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int DAY_DIGITS = 8;

  private Checked() {}

  /** An id: digits alone. */
  static long id(Row row, String column) throws BadRowException {
    String value = row.cell(column);
    if (!value.matches("[0-9]{1,18}")) {
      throw BadRowException.of(column, "no number", value);
    }
    return Long.parseLong(value);
  }

  /** A moment in UTC, or the beginning of a day. */
  static Instant moment(Row row, String column) throws BadRowException {
    String value = row.cell(column);
    try {
      String whole = value.length() == DAY_DIGITS ? value + "000000" : value;
      return LocalDateTime.parse(whole, MOMENT).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw BadRowException.of(column, "no moment", value);
    }
  }

  /** A day, month or year. */
  static DayCode day(Row row, String column) throws BadRowException {
    String value = row.cell(column);
    return DayCode.of(value).orElseThrow(() -> BadRowException.of(column, "no day", value));
  }

  /** A number within bounds; empty where there is none. */
  static Optional<Double> degrees(String value, double most) {
    if (!value.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?")) {
      return Optional.empty();
    }
    double degrees = Double.parseDouble(value);
    return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
  }

  /** The host of an address of the web, without {@code www}. */
  static Optional<String> host(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      String host = new URI(address.replace(' ', '+').replace('|', '+')).getHost();
      return Optional.ofNullable(host).map(Checked::plain).filter(name -> !name.isEmpty());
    } catch (URISyntaxException e) {
      String rest = address.substring(address.indexOf("//") + 2);
      return Optional.of(plain(rest.split("[/?#:]", 2)[0])).filter(Checked::isHost);
    }
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  private static boolean isHost(String name) {
    return name.matches("[a-z0-9.-]{1,255}");
  }

  /**
   * A day, a month or a year.
   *
   * @param value as TIMEX3 has it
   * @param end the day after the last
   */
  record DayCode(String value, LocalDate start, LocalDate end) {
    static Optional<DayCode> of(String digits) {
      if (!digits.matches("[0-9]{4}([0-9]{2}){0,2}")) {
        return Optional.empty();
      }
      int year = Integer.parseInt(digits.substring(0, 4));
      int month = digits.length() < 6 ? 0 : Integer.parseInt(digits.substring(4, 6));
      int day = digits.length() < DAY_DIGITS ? 0 : Integer.parseInt(digits.substring(6));
      try {
        LocalDate start = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        String whole = start.toString();
        if (month == 0) {
          return Optional.of(new DayCode(whole.substring(0, 4), start, start.plusYears(1)))
              .filter(code -> day == 0);
        } else if (day == 0) {
          return Optional.of(new DayCode(whole.substring(0, 7), start, start.plusMonths(1)));
        }
        return Optional.of(new DayCode(whole, start, start.plusDays(1)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
