package org.hearsay.exports.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.record.json.JsonLayout;

/** Writes each row as an object on a line, with null where there is no value. */
public final class JsonLines implements RowWriter {
  private final Appendable out;
  private List<String> columns = List.of();

  public JsonLines(Appendable out) {
    this.out = out;
  }

  @Override
  public void head(List<String> names) {
    columns = List.copyOf(names);
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
    out.append(JsonLayout.ONE_LINE.write(json -> object(json, cells))).append('\n');
  }

  private void object(JsonGenerator json, List<Cell> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeFieldName(columns.get(i));
      value(json, cells.get(i));
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Cell cell) throws IOException {
    if (cell instanceof Cell.Text text) {
      json.writeString(text.value());
    } else if (cell instanceof Cell.Amount amount) {
      json.writeNumber(amount.value());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.value());
    } else if (cell instanceof Cell.Items items) {
      json.writeStartArray();
      for (String item : items.values()) {
        json.writeString(item);
      }
      json.writeEndArray();
    } else {
      json.writeNull();
    }
  }
}
