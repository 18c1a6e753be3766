package org.hearsay.exports.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;

/** The cells of one column that belong to one group of rows: one page of data. Not thread-safe. */
final class ColumnChunk {
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;

  private final Column column;
  private final Levels definition = new Levels();
  private final Levels repetition = new Levels();
  private final Values values = new Values();
  private int count;

  ColumnChunk(Column column) {
    this.column = column;
  }

  void add(Cell cell) {
    if (cell instanceof Cell.None) {
      level(0, 0);
    } else if (cell instanceof Cell.Items items) {
      check(Kind.ITEMS);
      for (int i = 0; i < items.values().size(); i++) {
        level(2, i == 0 ? 0 : 1);
        values.text(items.values().get(i));
      }
    } else {
      level(1, 0);
      single(cell);
    }
  }

  private void single(Cell cell) {
    if (cell instanceof Cell.Text text && column.kind() == Kind.DAY) {
      values.day(LocalDate.parse(text.value()).toEpochDay());
    } else if (cell instanceof Cell.Text text) {
      check(Kind.TEXT);
      values.text(text.value());
    } else if (cell instanceof Cell.Flag flag) {
      check(Kind.FLAG);
      values.flag(flag.value());
    } else if (cell instanceof Cell.Amount amount && column.kind() == Kind.WHOLE) {
      values.whole(amount.value().longValueExact());
    } else if (cell instanceof Cell.Amount amount) {
      check(Kind.NUMBER);
      values.number(amount.value().doubleValue());
    }
  }

  private void check(Kind kind) {
    if (column.kind() != kind) {
      throw new IllegalArgumentException(column + " was given " + kind);
    }
  }

  private void level(int defined, int repeated) {
    definition.add(defined);
    repetition.add(repeated);
    count++;
  }

  int size() {
    return values.size();
  }

  /**
   * A chunk that was written.
   *
   * @param about what the end of the file says of it
   * @param size in bytes, before packing
   */
  record Written(byte[] about, long size) {}

  /** Writes the page; begins anew. */
  Written write(Counted out) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] repeated = repetition.bytes();
    if (column.kind() == Kind.ITEMS) {
      page.writeBytes(repeated);
    }
    page.writeBytes(definition.bytes());
    page.writeBytes(values.bytes());
    byte[] packed = packed(page.toByteArray());
    byte[] head = head(page.size(), packed.length);
    long begin = out.position();
    out.write(head);
    out.write(packed);
    int rows = count;
    count = 0;
    long size = (long) head.length + page.size();
    byte[] about =
        Compact.struct(
            chunk ->
                chunk.i64(2, begin).struct(3, x -> about(x, begin, rows, size, out.position())));
    return new Written(about, size);
  }

  private void about(Compact about, long begin, int rows, long size, long end) {
    about
        .i32(1, Schema.type(column.kind()))
        .numbers(2, List.of(PLAIN, RLE))
        .texts(3, path())
        .i32(4, GZIP)
        .i64(5, rows)
        .i64(6, size)
        .i64(7, end - begin)
        .i64(9, begin);
  }

  private List<String> path() {
    List<String> path = new ArrayList<>(List.of(column.name()));
    if (column.kind() == Kind.ITEMS) {
      path.addAll(List.of(Schema.LIST, Schema.ELEMENT));
    }
    return path;
  }

  private byte[] head(int size, int packed) {
    return Compact.struct(
        page ->
            page.i32(1, 0)
                .i32(2, size)
                .i32(3, packed)
                .struct(5, data -> data.i32(1, count).i32(2, PLAIN).i32(3, RLE).i32(4, RLE)));
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
