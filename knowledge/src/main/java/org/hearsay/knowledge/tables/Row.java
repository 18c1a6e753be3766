package org.hearsay.knowledge.tables;

import java.util.ArrayList;
import java.util.List;

/** One line of a table, split at its tabs. */
public record Row(List<String> fields) {
  public Row {
    fields = List.copyOf(fields);
  }

  /** The row of a line without its line end. */
  public static Row parse(String line) {
    return new Row(split(line, '\t'));
  }

  /** A field by its index; empty where the line has fewer. */
  public String text(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }

  /** A field that holds a list, its items parted by a sign; empty fields give no items. */
  public List<String> list(int index, char separator) {
    String field = text(index);
    return field.isEmpty() ? List.of() : split(field, separator);
  }

  /** A field that holds a number; 0 where it is empty. */
  public double number(int index) {
    String field = text(index);
    return field.isEmpty() ? 0 : Double.parseDouble(field);
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int end = text.indexOf(separator);
    while (end >= 0) {
      parts.add(text.substring(begin, end));
      begin = end + 1;
      end = text.indexOf(separator, begin);
    }
    parts.add(text.substring(begin));
    return parts;
  }
}
