package org.hearsay.exports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.code.Cameo;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.model.Article;
import org.hearsay.record.crisis.SharedEvent;

/** The 61 columns of GDELT 2.0 Events; a file of it has no header. */
public final class GdeltEvents implements DatasetExport.Shape {
  private static final String[] ACTOR = {
    "Code",
    "Name",
    "CountryCode",
    "KnownGroupCode",
    "EthnicCode",
    "Religion1Code",
    "Religion2Code",
    "Type1Code",
    "Type2Code",
    "Type3Code"
  };
  private static final String[] PLACE = {
    "Geo_Type",
    "Geo_FullName",
    "Geo_CountryCode",
    "Geo_ADM1Code",
    "Geo_ADM2Code",
    "Geo_Lat",
    "Geo_Long",
    "Geo_FeatureID"
  };
  private static final List<String> COLUMNS = names();

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    names.addAll(GdeltFields.prefixed("Actor1", ACTOR));
    names.addAll(GdeltFields.prefixed("Actor2", ACTOR));
    names.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    names.addAll(GdeltFields.prefixed("Actor1", PLACE));
    names.addAll(GdeltFields.prefixed("Actor2", PLACE));
    names.addAll(GdeltFields.prefixed("Action", PLACE));
    names.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(names);
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<List<Cell>> rows(CrisisView view, Tally tally) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Happening happening : Happening.happened(view, tally)) {
      for (Dyad dyad :
          Dyad.of(happening.actors(), happening.recipients(), happening.event().type())) {
        rows.add(row(happening, dyad));
      }
    }
    return rows;
  }

  private static List<Cell> row(Happening happening, Dyad dyad) {
    long day = GdeltFields.day(happening.days().first());
    Cells cells =
        new Cells()
            .whole(GdeltFields.id(happening, dyad))
            .whole(day)
            .whole(day / 100)
            .whole(day / 10000)
            .amount(Optional.of(GdeltFields.fraction(happening.days().first())));
    GdeltFields.actor(cells, dyad.actor());
    GdeltFields.actor(cells, dyad.recipient());
    action(cells, happening);
    GdeltFields.noPlace(cells);
    GdeltFields.noPlace(cells);
    GdeltFields.place(cells, happening.place());
    Article first = happening.first();
    GdeltFields.moment(first).ifPresentOrElse(cells::whole, () -> cells.none(1));
    return cells.text(first.url().or(first::publisher)).list();
  }

  private static void action(Cells cells, Happening happening) {
    SharedEvent event = happening.event();
    Cameo cameo = Cameo.of(event.type(), event.modes(), event.contexts());
    cells
        .whole(isInLead(happening) ? 1 : 0)
        .text(cameo.code())
        .text(cameo.base())
        .text(cameo.root())
        .whole(cameo.quad())
        .amount(Optional.of(cameo.goldstein()))
        .whole(happening.quotes().size())
        .whole(Math.max(1, happening.outlets().size()))
        .whole(happening.reports().size())
        .none(1);
  }

  /** Whether the first paragraph of a report tells of it. */
  private static boolean isInLead(Happening happening) {
    return happening.quotes().stream()
        .anyMatch(
            quote -> {
              String text = happening.view().report(quote.report()).article().text();
              int end = text.indexOf('\n');
              return end < 0 || quote.span().begin() < end;
            });
  }
}
