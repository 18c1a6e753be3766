package org.hearsay.reader.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads full calendar dates in words or figures; a date without its year is none. */
public final class DateWords {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> LINE_WORDS =
      Set.of(
          "published",
          "updated",
          "posted",
          "on",
          "at",
          "last",
          "modified",
          "created",
          "first",
          "date",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "gmt",
          "utc",
          "est",
          "edt",
          "et",
          "pst",
          "pdt",
          "cst",
          "cdt",
          "cet",
          "cest",
          "ist",
          "bst",
          "msk",
          "eet",
          "eest",
          "hrs",
          "hours",
          "of",
          "the",
          "release",
          "issued",
          "publication",
          "update",
          "time",
          "local",
          "st",
          "nd",
          "rd",
          "th",
          "and",
          "aest",
          "sgt",
          "hkt",
          "jst",
          "kst",
          "z",
          "t",
          "filed",
          "dated",
          "h",
          "noon",
          "pkt",
          "nzdt",
          "aedt",
          "wat",
          "eat",
          "sast",
          "cat",
          "nst",
          "pht",
          "trt",
          "akst",
          "mst",
          "mdt",
          "wib");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun");

  private DateWords() {}

  /** The first full date that the text holds. */
  public static Optional<LocalDate> find(String text) {
    List<String> parts = parts(text.substring(0, Math.min(text.length(), 300)));
    for (int i = 0; i < parts.size(); i++) {
      Optional<LocalDate> date = dateAt(parts, i);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Whether the line is nothing but dates and times, with a full date among them. */
  public static boolean isDateLine(String line) {
    if (line.length() > 120) {
      return false;
    }
    if (find(line).isEmpty()) {
      return isInFigures(line);
    }
    return parts(line).stream()
        .allMatch(
            part ->
                Character.isDigit(part.charAt(0))
                    || MONTHS.containsKey(part)
                    || LINE_WORDS.contains(part)
                    || WEEKDAYS.contains(part));
  }

  /** Whether a line of dates and times may have this word, given in lower case, between them. */
  static boolean isLineWord(String word) {
    return LINE_WORDS.contains(word) || WEEKDAYS.contains(word);
  }

  /** "03/04/2022", whose month nobody can tell, is a date all the same. */
  private static boolean isInFigures(String line) {
    List<String> parts = parts(line);
    String marks = line.strip().replaceAll("[0-9]", "");
    return parts.size() == 3
        && (marks.equals("//") || marks.equals("..") || marks.equals("--"))
        && parts.get(0).length() <= 2
        && parts.get(1).length() <= 2
        && parts.get(2).length() == 4
        && parts.stream().allMatch(DateWords::isFigures);
  }

  private static Optional<LocalDate> dateAt(List<String> parts, int i) {
    String first = parts.get(i);
    String second = i + 1 < parts.size() ? parts.get(i + 1) : "";
    String third = i + 2 < parts.size() ? parts.get(i + 2) : "";
    Optional<Integer> month = Optional.ofNullable(MONTHS.get(first));
    if (month.isPresent()) {
      return date(third, month, second);
    }
    Optional<Integer> middle = Optional.ofNullable(MONTHS.get(second));
    if (middle.isPresent()) {
      return date(third, middle, first).or(() -> date(first, middle, third));
    }
    if (first.length() == 4 && isFigures(second)) {
      return date(first, number(second), third);
    }
    return third.length() == 4 && second.length() <= 2
        ? dayAndMonth(first, second, third)
        : Optional.empty();
  }

  /** "18/01/2022": which figure is the month shows only where the other is above twelve. */
  private static Optional<LocalDate> dayAndMonth(String first, String second, String year) {
    Optional<Integer> a = number(first);
    Optional<Integer> b = number(second);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    if (a.get() > 12 || a.equals(b)) {
      return date(year, b, first);
    }
    return b.get() > 12 ? date(year, a, second) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, Optional<Integer> month, String day) {
    Optional<Integer> y = year.length() == 4 ? number(year) : Optional.empty();
    Optional<Integer> d = number(dayFigures(day));
    if (y.isEmpty()
        || month.isEmpty()
        || d.isEmpty()
        || y.get() < FIRST_YEAR
        || y.get() > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y.get(), month.get(), d.get()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "18th" and "18T09" begin with the day. */
  private static String dayFigures(String day) {
    int end = 0;
    while (end < day.length() && Character.isDigit(day.charAt(end))) {
      end++;
    }
    return end <= 2 ? day.substring(0, end) : "";
  }

  private static Optional<Integer> number(String figures) {
    return isFigures(figures) && figures.length() <= 4
        ? Optional.of(Integer.parseInt(figures))
        : Optional.empty();
  }

  private static boolean isFigures(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Runs of letters, and runs of figures with the letters that follow them, in lower case. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      boolean turns =
          begin >= 0
              && inside
              && Character.isDigit(text.charAt(i))
              && Character.isLetter(text.charAt(i - 1));
      if (begin >= 0 && (!inside || turns)) {
        parts.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
      if (begin < 0 && inside) {
        begin = i;
      }
    }
    return parts;
  }

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    Map<String, Integer> months = new java.util.HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      months.put(names.get(i), i + 1);
      months.put(names.get(i).substring(0, 3), i + 1);
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
