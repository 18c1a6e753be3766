package org.hearsay.exports.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.RowWriter;

/**
 * Writes rows as a file of Parquet: typed columns, each cell may be empty, pages packed with gzip.
 *
 * <p>What it holds is one group of rows, some megabytes; then about a hundred bytes for each column
 * of each group that was written.
 */
public final class ParquetRows implements RowWriter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  /** Readers want a name, a version and a build. */
  private static final String MAKER = "hearsay version 1 (build hearsay.table/1)";

  private static final int MOST_ROWS = 50_000;
  private static final int MOST_BYTES = 8 << 20;

  private final List<Column> columns;
  private final List<ColumnChunk> chunks;
  private final Counted out;
  private final List<byte[]> groups = new ArrayList<>();
  private long rows;
  private int rowsInGroup;

  /**
   * Makes a writer of one file.
   *
   * @param out is written to in large pieces
   */
  public ParquetRows(List<Column> columns, OutputStream out) {
    this.columns = List.copyOf(columns);
    this.chunks = this.columns.stream().map(ColumnChunk::new).toList();
    this.out = new Counted(out);
  }

  @Override
  public void head(List<String> names) throws IOException {
    out.write(MAGIC);
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
    for (int i = 0; i < cells.size(); i++) {
      chunks.get(i).add(cells.get(i));
    }
    rowsInGroup++;
    if (rowsInGroup == MOST_ROWS
        || chunks.stream().mapToInt(ColumnChunk::size).sum() >= MOST_BYTES) {
      endGroup();
    }
  }

  @Override
  public void end() throws IOException {
    if (rowsInGroup > 0) {
      endGroup();
    }
    byte[] about =
        Compact.struct(
            file ->
                file.i32(1, VERSION)
                    .structs(2, Schema.elements(columns))
                    .i64(3, rows)
                    .structs(4, groups)
                    .text(6, MAKER));
    out.write(about);
    ByteArrayOutputStream length = new ByteArrayOutputStream();
    Values.fixed(length, about.length, Integer.BYTES);
    out.write(length.toByteArray());
    out.write(MAGIC);
  }

  private void endGroup() throws IOException {
    long begin = out.position();
    long size = 0;
    List<byte[]> about = new ArrayList<>();
    for (ColumnChunk chunk : chunks) {
      ColumnChunk.Written written = chunk.write(out);
      size += written.size();
      about.add(written.about());
    }
    long total = size;
    int count = rowsInGroup;
    groups.add(
        Compact.struct(
            group ->
                group
                    .structs(1, about)
                    .i64(2, total)
                    .i64(3, count)
                    .i64(5, begin)
                    .i64(6, out.position() - begin)));
    rows += rowsInGroup;
    rowsInGroup = 0;
  }
}
