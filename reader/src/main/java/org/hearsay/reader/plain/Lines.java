package org.hearsay.reader.plain;

import java.util.ArrayList;
import java.util.List;

/** Cuts an input into lines and lines into blocks, which empty lines part. */
final class Lines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Lines() {}

  /** The blocks of lines; no line of a block is empty, no block is. */
  static List<List<Line>> blocks(String input) {
    List<List<Line>> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    int begin = 0;
    while (begin < input.length()) {
      int end = begin;
      while (end < input.length() && !isLineEnd(input.charAt(end))) {
        end++;
      }
      Line line = trimmed(input, begin, end);
      boolean endsBlock =
          line.isEmpty() || (end < input.length() && partsBlocks(input.charAt(end)));
      if (!line.isEmpty()) {
        block.add(line);
      }
      if (endsBlock && !block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
      begin = input.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return blocks;
  }

  private static Line trimmed(String input, int begin, int end) {
    int last = end;
    while (last > begin && isBlank(input.charAt(last - 1))) {
      last--;
    }
    int first = afterMarks(input, begin, last);
    return new Line(first, last, input.substring(first, last));
  }

  /** Files that were put together from others have the marks of those at some of their lines. */
  private static int afterMarks(String input, int begin, int end) {
    int first = begin;
    for (int i = begin; i < end; i++) {
      if (input.charAt(i) == BYTE_ORDER_MARK) {
        first = i + 1;
      } else if (!isBlank(input.charAt(i))) {
        break;
      }
    }
    return first;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u2029';
  }

  private static boolean partsBlocks(char c) {
    return c == '\f' || c == '\u2029';
  }
}
