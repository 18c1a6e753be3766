package org.hearsay.exports.listed;

import java.io.IOException;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.RowWriter;

/** Writes the table of a list, however its rows are laid out. */
public final class ListTableExport implements ListingExport {
  private final ListTable table;
  private final RowWriter out;
  private final Tally tally;

  public ListTableExport(ListTable table, RowWriter out, Tally tally) {
    this.table = table;
    this.out = out;
    this.tally = tally;
  }

  @Override
  public void begin() throws IOException {
    out.head(Column.names(table.columns()));
  }

  @Override
  public void listing(Listing part) throws IOException {
    for (Listing.Entry entry : part.entries()) {
      out.row(table.row(part, entry));
      tally.row();
    }
  }

  @Override
  public void end() throws IOException {
    out.end();
  }
}
