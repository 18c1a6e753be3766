package org.hearsay.exports.table;

import java.io.IOException;
import java.util.List;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Tally;
import org.hearsay.record.CrisisRecord;

/** Writes a table, whatever its rows are and however they are laid out. */
public final class TableExport implements Export {
  private final Table table;
  private final RowWriter out;
  private final Tally tally;

  public TableExport(Table table, RowWriter out, Tally tally) {
    this.table = table;
    this.out = out;
    this.tally = tally;
  }

  @Override
  public void begin() throws IOException {
    out.head(Column.names(table.columns()));
  }

  @Override
  public void report(CrisisRecord record) throws IOException {
    for (List<Cell> row : table.rows(record).toList()) {
      out.row(row);
      tally.row();
    }
  }

  @Override
  public void end() throws IOException {
    out.end();
  }
}
