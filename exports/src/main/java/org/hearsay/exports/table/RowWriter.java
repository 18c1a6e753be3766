package org.hearsay.exports.table;

import java.io.IOException;
import java.util.List;

/** Writes rows of one table. */
public interface RowWriter {
  /** The columns' names, before the first row. */
  void head(List<String> columns) throws IOException;

  /** One row with a cell for each column. */
  void row(List<Cell> cells) throws IOException;

  /** What stands after the last row; does not close what it writes to. */
  default void end() throws IOException {}
}
