package org.hearsay.imports.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Span;

/** Lays the cells of rows out as a text, and knows where each stands. Not thread-safe. */
final class RowText {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Span> values = new HashMap<>();

  /** A line of cells that are not empty, behind the names of their columns. */
  Span line(Row row, List<String> columns) {
    int begin = text.length();
    columns.forEach(values::remove);
    for (String column : columns) {
      if (!row.cell(column).isEmpty()) {
        text.append(text.length() == begin ? "" : "; ");
        cell(row, column);
      }
    }
    Span line = new Span(begin, text.length());
    text.append('\n');
    return line;
  }

  /** A line for each cell that is not empty and does not stand in the text yet. */
  void lines(Row row) {
    for (String column : row.columns()) {
      if (!row.cell(column).isEmpty() && !values.containsKey(column)) {
        cell(row, column);
        text.append('\n');
      }
    }
  }

  void emptyLine() {
    text.append('\n');
  }

  private void cell(Row row, String column) {
    text.append(column).append(": ");
    int begin = text.length();
    text.append(row.cell(column));
    values.put(column, new Span(begin, text.length()));
  }

  /** Where the value of a column stands that was written last. */
  Optional<Span> value(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** The text without line feeds at its end. */
  @Override
  public String toString() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }
}
