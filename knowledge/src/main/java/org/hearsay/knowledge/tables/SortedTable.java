package org.hearsay.knowledge.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table held as the bytes of its file and searched by bisection over its lines.
 *
 * <p>A line is fields between tabs, the first being the key; lines are sorted as unsigned bytes.
 * Immutable and safe to share between threads.
 */
public final class SortedTable {
  private static final byte TAB = '\t';
  private static final byte LINE_END = '\n';

  private final byte[] lines;

  private SortedTable(byte[] lines) {
    this.lines = lines;
  }

  /** The table in the bytes of a file, which must end with a line end unless it is empty. */
  public static SortedTable of(byte[] file) {
    if (file.length > 0 && file[file.length - 1] != LINE_END) {
      throw new IllegalArgumentException("the last line of the table is not complete");
    }
    return new SortedTable(file.clone());
  }

  /** The rows with this key, in the order of the file. */
  public List<Row> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>(2);
    int line = lowerBound(wanted);
    while (line < lines.length && compareKey(line, wanted) == 0) {
      int end = endOfLine(line);
      rows.add(Row.parse(new String(lines, line, end - line, StandardCharsets.UTF_8)));
      line = end + 1;
    }
    return rows;
  }

  /** The first row with this key. */
  public Optional<Row> findFirst(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int line = lowerBound(wanted);
    if (line >= lines.length || compareKey(line, wanted) != 0) {
      return Optional.empty();
    }
    return Optional.of(
        Row.parse(new String(lines, line, endOfLine(line) - line, StandardCharsets.UTF_8)));
  }

  /** Whether a row has this key. */
  public boolean contains(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int line = lowerBound(wanted);
    return line < lines.length && compareKey(line, wanted) == 0;
  }

  /** Whether a row's key begins with these characters. */
  public boolean hasKeyWithPrefix(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int line = lowerBound(wanted);
    if (line + wanted.length > lines.length) {
      return false;
    }
    for (int index = 0; index < wanted.length; index++) {
      if (lines[line + index] != wanted[index]) {
        return false;
      }
    }
    return true;
  }

  /** All rows, in the order of the file. */
  public List<Row> list() {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    while (line < lines.length) {
      int end = endOfLine(line);
      rows.add(Row.parse(new String(lines, line, end - line, StandardCharsets.UTF_8)));
      line = end + 1;
    }
    return rows;
  }

  private int lowerBound(byte[] wanted) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int line = startOfLine(middle);
      if (compareKey(line, wanted) < 0) {
        low = endOfLine(middle) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  private int startOfLine(int position) {
    int start = position;
    while (start > 0 && lines[start - 1] != LINE_END) {
      start--;
    }
    return start;
  }

  private int endOfLine(int position) {
    int end = position;
    while (lines[end] != LINE_END) {
      end++;
    }
    return end;
  }

  private int compareKey(int line, byte[] wanted) {
    for (int index = 0; ; index++) {
      byte sign = lines[line + index];
      boolean keyEnds = sign == TAB || sign == LINE_END;
      if (keyEnds) {
        return index == wanted.length ? 0 : -1;
      }
      if (index == wanted.length) {
        return 1;
      }
      int difference = Byte.toUnsignedInt(sign) - Byte.toUnsignedInt(wanted[index]);
      if (difference != 0) {
        return difference;
      }
    }
  }
}
