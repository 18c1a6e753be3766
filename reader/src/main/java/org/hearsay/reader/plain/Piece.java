package org.hearsay.reader.plain;

import java.util.List;
import org.hearsay.reader.text.ControlCharacters;

/**
 * One paragraph of the input: its lines, to be joined by one blank each.
 *
 * @param lines at least one
 */
record Piece(List<Line> lines) {
  Piece {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a piece needs a line");
    }
  }

  /**
   * Where the part of this line that belongs to the paragraph begins: a later line's indent goes.
   */
  int begin(int line) {
    return lines.get(line).begin() + (line == 0 ? 0 : lines.get(line).indent());
  }

  int begin() {
    return lines.get(0).begin();
  }

  int end() {
    return lines.get(lines.size() - 1).end();
  }

  /** The paragraph as it stands in the canonical text. */
  String text() {
    StringBuilder joined = new StringBuilder(lines.get(0).text());
    for (Line line : lines.subList(1, lines.size())) {
      joined.append(' ').append(line.text().substring(line.indent()));
    }
    return ControlCharacters.meant(joined.toString());
  }
}
