package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedPlace;

/** A row for each joined place. */
final class PlaceList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(Shared.PLACE, Column.texts("place_unresolved"), Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedPlace place = part.place(entry.id());
    Cells cells = Shared.place(new Cells(), Optional.of(place)).text(place.unresolved());
    List<String> reports = place.mentionsIn().stream().map(FactRef::report).toList();
    return Shared.told(cells, Told.by(view, reports, Optional.empty()), entry).list();
  }
}
