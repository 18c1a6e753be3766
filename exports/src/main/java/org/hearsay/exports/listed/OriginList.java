package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.Origin;

/** A row for each origin: one text, however often it was reprinted. */
final class OriginList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(Column.texts("origin", "credit", "family", "first_report"), Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    Origin origin = part.origin(entry.id());
    Cells cells =
        new Cells()
            .text(origin.id())
            .text(origin.credit())
            .text(origin.family())
            .text(origin.first());
    return Shared.told(cells, Told.by(part.view(), origin.reports(), Optional.empty()), entry)
        .list();
  }
}
