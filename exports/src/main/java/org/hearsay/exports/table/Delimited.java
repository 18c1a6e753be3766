package org.hearsay.exports.table;

import java.io.IOException;
import java.util.List;

/**
 * Writes rows as comma-separated values (RFC 4180) or with tabs between them.
 *
 * <p>Text cells are safe from being run as formulas unless raw ones are asked for; numbers stay
 * numbers. Values of a list have "; " between them. With tabs there are no quote marks, as the
 * formats that use them know none: tabs and line feeds in a text become blanks.
 */
public final class Delimited implements RowWriter {
  /** Whatever a program may part cells at: LibreOffice offers semicolons and tabs with commas. */
  private static final String QUOTED = ",;\t\"\n\r";

  private final Appendable out;
  private final boolean tabs;
  private final boolean header;
  private final boolean raw;
  private int columns;

  private Delimited(Appendable out, boolean tabs, boolean header, boolean raw) {
    this.out = out;
    this.tabs = tabs;
    this.header = header;
    this.raw = raw;
  }

  /** Commas, quote marks where needed, CRLF. */
  public static Delimited commas(Appendable out, boolean raw) {
    return new Delimited(out, false, true, raw);
  }

  /** Tabs and line feeds. */
  public static Delimited tabs(Appendable out, boolean header, boolean raw) {
    return new Delimited(out, true, header, raw);
  }

  @Override
  public void head(List<String> names) throws IOException {
    columns = names.size();
    if (header) {
      line(names);
    }
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    line(cells.stream().map(this::words).toList());
  }

  private void line(List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(tabs ? '\t' : ',');
      }
      out.append(tabs ? blanked(values.get(i)) : quoted(values.get(i)));
    }
    out.append(tabs ? "\n" : "\r\n");
  }

  private String words(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return safe(text.value());
    } else if (cell instanceof Cell.Items items) {
      return safe(String.join("; ", items.values()));
    } else if (cell instanceof Cell.Amount amount) {
      return amount.value().toPlainString();
    } else if (cell instanceof Cell.Flag flag) {
      return Boolean.toString(flag.value());
    }
    return "";
  }

  private String safe(String words) {
    if (raw) {
      return words;
    }
    return tabs ? SafeText.ofParts(words) : SafeText.of(words);
  }

  private static String blanked(String words) {
    return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('\0', ' ');
  }

  private static String quoted(String words) {
    boolean needed = words.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return needed ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }
}
