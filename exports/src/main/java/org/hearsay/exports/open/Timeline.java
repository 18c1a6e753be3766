package org.hearsay.exports.open;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Delimited;
import org.hearsay.exports.table.RowWriter;
import org.hearsay.model.Article;
import org.hearsay.record.crisis.SharedActor;

/** The sheet of TimelineJS: a slide for each event that holds as happened. */
public final class Timeline implements CrisisExport {
  private static final List<String> COLUMNS =
      List.of(
          "Year",
          "Month",
          "Day",
          "Time",
          "End Year",
          "End Month",
          "End Day",
          "End Time",
          "Display Date",
          "Headline",
          "Text",
          "Media",
          "Media Credit",
          "Media Caption",
          "Media Thumbnail",
          "Type",
          "Group",
          "Background");

  private final Sink sink;
  private final RowWriter rows;

  public Timeline(Sink sink) {
    this.sink = sink;
    this.rows = Delimited.commas(sink.out(), sink.options().raw());
  }

  @Override
  public void begin() throws IOException {
    rows.head(COLUMNS);
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (Happening happening : Happening.happened(view, sink.tally())) {
      slide(happening);
      sink.tally().row();
    }
  }

  private void slide(Happening happening) throws IOException {
    Days days = happening.days();
    Cells cells = new Cells();
    day(cells, days.first());
    if (days.count() > 1) {
      day(cells, days.last());
    } else {
      cells.none(4);
    }
    cells
        .text(happening.dated() ? "" : "reported " + days.first())
        .text(headline(happening))
        .text(text(happening))
        .none(5)
        .text(happening.event().type().code())
        .none(1);
    rows.row(cells.list());
  }

  private static void day(Cells cells, LocalDate day) {
    cells.whole(day.getYear()).whole(day.getMonthValue()).whole(day.getDayOfMonth()).none(1);
  }

  private static String headline(Happening happening) {
    String kind =
        happening.event().modes().stream()
            .findFirst()
            .orElse(happening.event().type().code().toLowerCase(Locale.ROOT));
    String recipients = names(happening.recipients());
    return html(
        names(happening.actors())
            + " – "
            + kind
            + (recipients.isEmpty() ? "" : " – " + recipients)
            + happening.place().map(place -> ", " + place.name()).orElse(""));
  }

  private static String names(List<SharedActor> parties) {
    return parties.stream().map(SharedActor::name).collect(Collectors.joining(", "));
  }

  /** TimelineJS shows text as HTML. */
  private String text(Happening happening) {
    Article first = happening.first();
    String words = "“" + html(ShortQuote.of(happening.quote().words(), sink.options())) + "”";
    String voices = String.join(", ", happening.voices());
    Optional<String> link = first.url().filter(url -> url.startsWith("http"));
    String outlet = html(first.publisher().orElse("unknown outlet"));
    return words
        + (voices.isEmpty() ? "" : " (according to " + html(voices) + ")")
        + "<br>"
        + link.map(url -> "<a href=\"" + html(url) + "\">" + outlet + "</a>").orElse(outlet)
        + first.published().map(day -> ", " + day).orElse("");
  }

  private static String html(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
