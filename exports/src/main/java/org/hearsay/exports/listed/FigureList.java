package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.SharedActor;

/** A row for each figure, with the values of all claimants side by side. */
final class FigureList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("figure", "label", "measure", "unit", "of", "event"),
          Column.of(Column.Kind.NUMBER, "least", "greatest"),
          Column.items("values", "claimants"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    Figure figure = part.figure(entry.id());
    Cells cells =
        new Cells()
            .text(figure.id())
            .text(figure.label())
            .text(figure.measure().code())
            .text(figure.unit())
            .text(view.actor(figure.of()).map(SharedActor::name))
            .text(figure.event())
            .amount(bounds(figure).min(Double::compare))
            .amount(bounds(figure).max(Double::compare))
            .items(values(figure))
            .items(figure.values().stream().map(value -> claimant(view, value)).toList());
    return Shared.told(cells, Told.of(view, figure), entry).list();
  }

  private static Stream<Double> bounds(Figure figure) {
    return figure.values().stream()
        .flatMap(value -> Stream.of(value.low(), value.high()))
        .flatMap(Optional::stream);
  }

  /** Each value with its bounds. */
  static List<String> values(Figure figure) {
    return figure.values().stream()
        .map(value -> (value.approximate() ? "~" : "") + Shared.bounds(value.low(), value.high()))
        .toList();
  }

  private static String claimant(CrisisView view, Figure.Value value) {
    return view.actor(value.claimant()).map(SharedActor::name).orElse("report");
  }
}
