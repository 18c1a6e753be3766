package org.hearsay.exports.listed;

import java.util.List;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Column;

/** The columns of a list, and the row of each entry. */
public interface ListTable {
  /** The columns; an old one is never renamed. */
  List<Column> columns();

  /** A cell for each column. */
  List<Cell> row(Listing part, Listing.Entry entry);
}
