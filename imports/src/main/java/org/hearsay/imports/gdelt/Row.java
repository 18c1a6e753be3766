package org.hearsay.imports.gdelt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of one line by the names of their columns, without control characters and blanks at
 * their ends.
 *
 * @param line the line as it was read
 */
record Row(String line, List<String> columns, Map<String, String> cells) {
  private static final int LONGEST_CELL = 2_000;
  private static final Charset OLD = Charset.forName("windows-1252");

  Row {
    columns = List.copyOf(columns);
    cells = Map.copyOf(cells);
  }

  /** The words of a line: UTF-8, else the code page of old files. */
  static String decoded(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] == '\r') {
      end--;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, end)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, 0, end, OLD);
    }
  }

  /** The row in a line whose cells are those of the columns. */
  static Row of(String line, List<String> columns) throws BadRowException {
    List<String> values = split(line);
    if (values.size() != columns.size()) {
      throw new BadRowException(values.size() + " cells, not " + columns.size());
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = cleaned(values.get(i));
      if (value.length() > LONGEST_CELL) {
        throw new BadRowException(columns.get(i) + " has " + value.length() + " characters");
      }
      cells.put(columns.get(i), value);
    }
    return new Row(line, columns, cells);
  }

  /** The cells of a line, with tabs between them. */
  static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int begin = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
      cells.add(line.substring(begin, tab));
      begin = tab + 1;
    }
    cells.add(line.substring(begin));
    return cells;
  }

  /** Empty where the row says nothing. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** One line without blanks side by side. */
  private static String cleaned(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank =
          Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank || c == '\uFEFF') {
        if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }
}
