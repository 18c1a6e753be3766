package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * A sentence with a marked source and target and the gold category of what the one does to the
 * other; YIELD stands for CONCEDE and RETREAT.
 *
 * @param line its line in the table, the first pair being 1; rules were written while looking at
 *     even lines only
 */
record MarkedPair(int line, String text, Span source, Span target, String root) {
  private static final int MARKED = 3;
  private static final int ROOT = 9;

  /** The pairs of a PLV table; those without a marked source or target are left out. */
  static List<MarkedPair> read(Path table) throws IOException {
    List<MarkedPair> pairs = new ArrayList<>();
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    for (int line = 1; line < lines.size(); line++) {
      List<String> fields = List.of(lines.get(line).split("\t", -1));
      if (fields.size() > ROOT) {
        of(line, unquoted(fields.get(MARKED)), fields.get(ROOT)).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static String unquoted(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }

  private static Optional<MarkedPair> of(int line, String marked, String root) {
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    int next = 0;
    while (next < marked.length()) {
      int tag = tagAt(marked, next);
      if (tag >= 0) {
        at[tag] = text.length();
        next += tag % 2 == 0 ? 3 : 4;
      } else {
        text.append(marked.charAt(next++));
      }
    }
    boolean whole = at[0] >= 0 && at[1] > at[0] && at[2] >= 0 && at[3] > at[2];
    return whole
        ? Optional.of(
            new MarkedPair(
                line, text.toString(), new Span(at[0], at[1]), new Span(at[2], at[3]), root))
        : Optional.empty();
  }

  /** The text with both parties marked. */
  String marked() {
    boolean sourceFirst = source.begin() <= target.begin();
    Span first = sourceFirst ? source : target;
    Span second = sourceFirst ? target : source;
    return text.substring(0, first.begin())
        + around(first, sourceFirst ? "s" : "t")
        + text.substring(first.end(), Math.max(first.end(), second.begin()))
        + around(second, sourceFirst ? "t" : "s")
        + text.substring(second.end());
  }

  private String around(Span span, String mark) {
    return "<" + mark + ">" + text.substring(span.begin(), span.end()) + "</" + mark + ">";
  }

  boolean isHeldBack() {
    return line % 2 == 1;
  }

  private static int tagAt(String marked, int at) {
    List<String> tags = List.of("<s>", "</s>", "<t>", "</t>");
    for (int i = 0; i < tags.size(); i++) {
      if (marked.startsWith(tags.get(i), at)) {
        return i;
      }
    }
    return -1;
  }
}
