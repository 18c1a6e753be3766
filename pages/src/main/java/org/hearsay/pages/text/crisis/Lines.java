package org.hearsay.pages.text.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Dates;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.text.Screen;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.Width;
import org.hearsay.record.crisis.Quote;

/** The head of a table and the kinds of line that the tables share. Not for several threads. */
final class Lines {
  /** What a day with its weekday takes up. */
  static final int DATE_COLUMNS = 15;

  private static final int SHORT_ID = 10;
  private static final int QUOTED = 110;

  private final CrisisIndex index;
  private final Screen screen;

  Lines(CrisisIndex index, Style style) {
    this.index = index;
    this.screen = new Screen(style);
  }

  CrisisIndex index() {
    return index;
  }

  Screen screen() {
    return screen;
  }

  /** What the table is of: how many reports, origins and days stand behind it. */
  void head(String what) {
    List<LocalDate> days =
        index.crisis().stories().stream()
            .flatMap(story -> Stream.of(story.start(), story.end()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    long reports =
        index.crisis().origins().stream().flatMap(o -> o.reports().stream()).distinct().count();
    screen.line(0, what + index.crisis().name().map(name -> " · " + name).orElse(""), "1");
    screen.note(
        0,
        Support.counted((int) reports, "report")
            + " · "
            + Support.counted(index.crisis().origins().size(), "origin")
            + (days.isEmpty()
                ? ""
                : " · "
                    + Dates.range(
                        Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)))));
    screen.line(0, "", "");
  }

  /** A line in grey below a row, its parts set apart by points. */
  void note(String... parts) {
    note(DATE_COLUMNS + 4, parts);
  }

  void note(int indent, String... parts) {
    screen.note(
        indent,
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
  }

  /** A line below a row that begins with the sign of a status. */
  void marked(Status status, String... parts) {
    screen.marked(
        DATE_COLUMNS + 4,
        screen.sign(status),
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
  }

  /** The words of the first report that tells it so, and who published them. */
  void quote(int indent, List<Quote> evidence) {
    if (!evidence.isEmpty()) {
      Quote first = evidence.get(0);
      note(indent, quoted(first.words()) + " " + index.outletOf(first.report()));
    }
  }

  static String quoted(String words) {
    return "“" + Width.shorten(words.strip(), QUOTED) + "”";
  }

  /** The beginning of an id, enough for {@code show}. */
  static String shortId(String id) {
    int begin = id.indexOf(':') + 1;
    return id.substring(0, Math.min(begin + SHORT_ID, id.length()));
  }

  /** "2 origins (5 reports)". */
  static String support(int origins, int publishers, int reports) {
    return Screen.kept(new Support(origins, publishers, reports).words());
  }

  static String word(Status status) {
    return StatusSign.of(status).word();
  }

  static String told(Optional<LocalDate> day) {
    return Screen.kept(day.map(d -> "told " + Dates.shortDay(d)).orElse("day unknown"));
  }

  String text() {
    return screen.text();
  }
}
