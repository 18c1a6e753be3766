package org.hearsay.reader.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The time of day and the zone behind a date as mails and feeds write it (RFC 5322): {@code
 * 09:30:00 +0200}, {@code 9:30 PM EST}. A time without its zone is none.
 *
 * @param time of the day
 * @param zone its distance from UTC
 */
record WrittenTime(LocalTime time, ZoneOffset zone) {
  private static final int LONGEST = 80;
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("MSK", 3));

  /** The first time with a zone in a short text. */
  static Optional<WrittenTime> find(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    int hourAt = colon;
    while (hourAt > 0 && colon - hourAt < 2 && isFigure(text, hourAt - 1)) {
      hourAt--;
    }
    if (hourAt == colon || !isFigure(text, colon + 1) || !isFigure(text, colon + 2)) {
      return Optional.empty();
    }
    int second = 0;
    int end = colon + 3;
    if (end < text.length() && text.charAt(end) == ':' && isFigure(text, end + 1)) {
      second = isFigure(text, end + 2) ? number(text, end + 1, end + 3) : 60;
      end += 3;
      while (end < text.length() && (text.charAt(end) == '.' || isFigure(text, end))) {
        end++;
      }
    }
    return of(
        number(text, hourAt, colon),
        number(text, colon + 1, colon + 3),
        second,
        text.substring(Math.min(end, text.length())).strip().toUpperCase(Locale.ROOT));
  }

  private static Optional<WrittenTime> of(int hour, int minute, int second, String rest) {
    boolean afternoon = rest.startsWith("PM");
    boolean morning = rest.startsWith("AM");
    int shifted = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
    Optional<ZoneOffset> zone = zone(afternoon || morning ? rest.substring(2).strip() : rest);
    if (zone.isEmpty() || shifted > 23 || minute > 59 || second > 60) {
      return Optional.empty();
    }
    // A leap second is read as the last of its minute.
    return Optional.of(
        new WrittenTime(LocalTime.of(shifted, minute, Math.min(second, 59)), zone.get()));
  }

  private static Optional<ZoneOffset> zone(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(0, end);
    String rest = text.substring(end);
    boolean named = name.isEmpty() || ZONES.getOrDefault(name, -1) == 0;
    if (named && (rest.startsWith("+") || rest.startsWith("-"))) {
      return offset(rest);
    }
    return Optional.ofNullable(ZONES.get(name)).map(ZoneOffset::ofHours);
  }

  /** "+0200", "+02:00", "-5". */
  private static Optional<ZoneOffset> offset(String text) {
    String figures = text.substring(1).replace(":", "");
    int end = 0;
    while (end < figures.length() && end < 4 && isFigure(figures, end)) {
      end++;
    }
    if (end == 0 || end == 3) {
      return Optional.empty();
    }
    int hours = number(figures, 0, Math.min(2, end));
    int minutes = end == 4 ? number(figures, 2, 4) : 0;
    int sign = text.charAt(0) == '-' ? -1 : 1;
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isFigure(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
