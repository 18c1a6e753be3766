package org.hearsay.exports.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.facts.Place;
import org.hearsay.record.CrisisRecord;

/** A row for each place of each report: where it is and how often it is named. */
public final class PlaceTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("place", "name", "country"),
          Column.of(Kind.NUMBER, "latitude", "longitude"),
          Column.texts("precision"),
          Column.of(Kind.WHOLE, "geonames"),
          Column.texts("unresolved"),
          Column.of(Kind.WHOLE, "mentions"),
          Column.of(Kind.NUMBER, "confidence"),
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    return record.places().stream().map(place -> row(view, place));
  }

  private static List<Cell> row(RecordView view, Place place) {
    Cells cells =
        new Cells()
            .text(place.id())
            .text(place.name())
            .text(place.country())
            .amount(place.coordinates().map(point -> point.latitude()))
            .amount(place.coordinates().map(point -> point.longitude()))
            .text(place.precision().map(precision -> precision.code()))
            .whole(place.geonames())
            .text(place.unresolved())
            .whole(place.mentions().size())
            .amount(Optional.of(place.confidence()));
    return Common.source(cells, view, place.mentions().get(0)).list();
  }
}
