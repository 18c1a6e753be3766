package org.hearsay.exports.dataset;

import java.io.IOException;
import java.util.List;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.RowWriter;

/** Writes the rows of a data set's shape. */
public final class DatasetExport implements CrisisExport {
  private final Shape shape;
  private final RowWriter out;
  private final Tally tally;

  public DatasetExport(Shape shape, RowWriter out, Tally tally) {
    this.shape = shape;
    this.out = out;
    this.tally = tally;
  }

  /** The columns of a data set, and how happenings become its rows. */
  public interface Shape {
    List<String> columns();

    /** The rows; what goes into none is counted as left out. */
    List<List<Cell>> rows(CrisisView view, Tally tally);
  }

  @Override
  public void begin() throws IOException {
    out.head(shape.columns());
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (List<Cell> row : shape.rows(view, tally)) {
      out.row(row);
      tally.row();
    }
  }
}
