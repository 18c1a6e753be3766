package org.hearsay.exports.table;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.CrisisRecord;

/** The columns of a table, and the rows that a report gives. */
public interface Table {
  /** The columns; an old one is never renamed. */
  List<Column> columns();

  /** The rows of one report, a cell for each column. */
  Stream<List<Cell>> rows(CrisisRecord record);
}
