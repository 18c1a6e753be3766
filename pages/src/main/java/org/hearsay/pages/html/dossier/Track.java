package org.hearsay.pages.html.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.When;

/**
 * Draws when something happens on the days of the crisis: a day as a dot, a range as a bar, an open
 * end as an arrow, the day of the telling hollow. All tracks of a page have one scale. Immutable.
 */
final class Track {
  private static final int WIDTH = 240;
  private static final int MIDDLE = 10;
  private static final int EDGE = 12;
  private static final int MOST_DAYS = 400;

  private final LocalDate first;
  private final long days;

  private Track(LocalDate first, long days) {
    this.first = first;
    this.days = days;
  }

  /** The scale: from the first to the last day of publication, and the days that are planned. */
  static Optional<Track> of(CrisisIndex index, List<Happening> happenings) {
    List<LocalDate> published =
        index.crisis().stories().stream()
            .flatMap(story -> Stream.of(story.start(), story.end()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = published.get(0);
    LocalDate last = published.get(published.size() - 1);
    LocalDate latest = last;
    for (Happening happening : happenings) {
      Optional<LocalDate> day = happening.when().flatMap(When::start).flatMap(Track::day);
      if (day.isPresent() && day.get().isAfter(latest) && day.get().isBefore(last.plusDays(15))) {
        latest = day.get();
      }
    }
    long days = ChronoUnit.DAYS.between(first, latest) + 1;
    return days > MOST_DAYS ? Optional.empty() : Optional.of(new Track(first, days));
  }

  /** The track of one happening. */
  void write(Happening happening, Markup page) {
    String status = StatusSign.of(happening.status()).word().replace(' ', '-');
    page.open(
        "svg",
        "class",
        "track status " + status,
        "viewBox",
        "0 0 " + WIDTH + " 20",
        "role",
        "img",
        "aria-label",
        happening.whenWords());
    path(page, "axis", "M" + EDGE + " " + MIDDLE + "H" + (WIDTH - EDGE) + ticks());
    if (happening instanceof Happening.OfMeeting met) {
      earlier(met, page);
    }
    Optional<When> when = happening.when().filter(w -> happening.isDated());
    if (when.isPresent()) {
      dated(when.get(), page);
    } else {
      happening.told().ifPresent(day -> dot(page, "told", centre(day)));
    }
    page.closeLine();
  }

  /** The days for which a meeting was planned before. */
  private void earlier(Happening.OfMeeting met, Markup page) {
    Optional<LocalDate> now = met.when().flatMap(When::start).flatMap(Track::day);
    met.meeting().history().stream()
        .flatMap(state -> state.time().flatMap(When::start).flatMap(Track::day).stream())
        .filter(day -> !Optional.of(day).equals(now) && !day.isBefore(first))
        .filter(day -> ChronoUnit.DAYS.between(first, day) < days)
        .distinct()
        .forEach(day -> dot(page, "was", centre(day)));
  }

  private void dated(When when, Markup page) {
    Optional<LocalDate> start = when.start().flatMap(Track::day);
    Optional<LocalDate> end = when.end().flatMap(Track::lastDay);
    double from = start.map(this::left).orElse(0.0);
    double to = end.map(day -> left(day.plusDays(1))).orElse((double) WIDTH);
    if (to <= EDGE) {
      arrow(page, EDGE, -1);
    } else if (from >= WIDTH - EDGE) {
      arrow(page, WIDTH - EDGE, 1);
    } else if (start.isPresent() && start.equals(end)) {
      dot(page, "day", centre(start.get()));
    } else {
      double left = Math.max(EDGE, from);
      double right = Math.min(WIDTH - EDGE, to);
      path(page, "range", "M" + number(left) + " " + MIDDLE + "H" + number(right));
      if (start.isEmpty() || from < EDGE) {
        arrow(page, EDGE, -1);
      }
      if (end.isEmpty() || to > WIDTH - EDGE + 1) {
        arrow(page, WIDTH - EDGE, 1);
      }
    }
  }

  private String ticks() {
    StringBuilder path = new StringBuilder();
    long step = Math.max(1, days / 40);
    for (long i = 0; i <= days; i += step) {
      path.append('M').append(number(EDGE + i * day())).append(" 7v6");
    }
    return path.toString();
  }

  private double day() {
    return (WIDTH - 2.0 * EDGE) / days;
  }

  private double left(LocalDate date) {
    return EDGE + ChronoUnit.DAYS.between(first, date) * day();
  }

  private double centre(LocalDate date) {
    return Math.max(EDGE, Math.min(WIDTH - EDGE, left(date) + day() / 2));
  }

  private static void dot(Markup page, String kind, double x) {
    page.open("circle", "class", kind, "cx", number(x), "cy", String.valueOf(MIDDLE), "r", "5.5");
    page.close();
  }

  private static void arrow(Markup page, int x, int direction) {
    String tip = direction < 0 ? "l10 -6v12z" : "l-10 -6v12z";
    path(page, "open", "M" + (x + direction * 10) + " " + MIDDLE + tip);
  }

  private static void path(Markup page, String kind, String drawn) {
    page.open("path", "class", kind, "d", drawn).close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The end is exclusive: midnight belongs to the day before. */
  private static Optional<LocalDate> lastDay(String iso) {
    boolean midnight = iso.length() <= 10 || iso.startsWith("T00:00", 10);
    return day(iso).map(date -> midnight ? date.minusDays(1) : date);
  }
}
