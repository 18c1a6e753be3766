package org.hearsay.exports.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.junit.jupiter.api.Test;

/** {@code ./check} reads real files back with Arrow: see {@code src/test/python/read_back.py}. */
class ParquetRowsTest {
  private static final List<Column> COLUMNS =
      Column.all(Column.texts("name"), Column.of(Kind.DAY, "day"), Column.items("list"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static List<Cell> row(int number) {
    return List.of(
        new Cell.Text("name " + number),
        new Cell.Text("2022-05-03"),
        new Cell.Items(List.of("one", "two")));
  }

  private byte[] written(int rows) throws IOException {
    ParquetRows writer = new ParquetRows(COLUMNS, out);
    writer.head(Column.names(COLUMNS));
    for (int i = 0; i < rows; i++) {
      writer.row(row(i));
    }
    writer.end();
    return out.toByteArray();
  }

  private static String words(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void theEndTellsWhereTheDescriptionBegins() throws IOException {
    byte[] file = written(3);
    assertEquals("PAR1", words(Arrays.copyOf(file, 4)));
    assertEquals("PAR1", words(Arrays.copyOfRange(file, file.length - 4, file.length)));
    int length = ByteBuffer.wrap(file, file.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    String about = words(Arrays.copyOfRange(file, file.length - 8 - length, file.length - 8));
    COLUMNS.forEach(column -> assertTrue(about.contains(column.name())));
  }

  @Test
  void rowsLeaveInGroupsBeforeTheEnd() throws IOException {
    ParquetRows writer = new ParquetRows(COLUMNS, out);
    writer.head(Column.names(COLUMNS));
    for (int i = 0; i < 50_000; i++) {
      writer.row(row(i));
    }
    assertTrue(out.size() > 10_000, "the first group was not written");
  }

  @Test
  void aCellOfAnotherKindThanItsColumnIsRefused() throws IOException {
    ParquetRows writer = new ParquetRows(COLUMNS, out);
    List<Cell> wrong = List.of(new Cell.Flag(true), Cell.NONE, Cell.NONE);
    assertThrows(IllegalArgumentException.class, () -> writer.row(wrong));
    assertThrows(IllegalArgumentException.class, () -> writer.row(List.of(Cell.NONE)));
  }
}
