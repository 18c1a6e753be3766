package org.hearsay.pages.text;

import java.util.List;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.StatusSign;

/**
 * Collects the lines of a page within the terminal's columns. Not safe to share between threads.
 */
public final class Screen {
  private static final String ESCAPE = "\u001b[";
  private static final char KEPT = '\u00a0';

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  public Screen(Style style) {
    this.style = style;
  }

  public int columns() {
    return style.columns();
  }

  /** A heading of a section, with an empty line above. */
  public void heading(String text) {
    out.append('\n').append(paint(clean(text), "1")).append('\n');
  }

  /** A line that explains why a section is empty. */
  public void empty(String why) {
    line(1, why, "2");
  }

  /** Text over as many lines as it needs, each indented. */
  public void paragraph(int indent, String text) {
    for (String line : Width.wrap(clean(text), columns() - indent)) {
      line(indent, line, "");
    }
  }

  /** A row: its sign, a column of fixed width, and text that wraps beside them. */
  public void row(String sign, int labelColumns, String label, String text) {
    int indent = labelColumns + 4;
    List<String> labels = Width.wrap(clean(label), labelColumns);
    List<String> texts = Width.wrap(clean(text), columns() - indent);
    for (int i = 0; i < Math.max(labels.size(), texts.size()); i++) {
      String left = Width.pad(i < labels.size() ? labels.get(i) : "", labelColumns);
      String right = i < texts.size() ? texts.get(i) : "";
      out.append(' ').append(i == 0 ? sign : " ").append(' ');
      out.append((left + ' ' + right).stripTrailing()).append('\n');
    }
  }

  /** A line in grey below a row: where it comes from, and its words. */
  public void note(int indent, String text) {
    for (String line : Width.wrap(clean(text), columns() - indent)) {
      line(indent, line, "2");
    }
  }

  /** A line below a row: a sign, and text that wraps beside it. */
  public void marked(int indent, String sign, String text) {
    List<String> lines = Width.wrap(clean(text), columns() - indent - 2);
    for (int i = 0; i < lines.size(); i++) {
      out.append(" ".repeat(indent)).append(i == 0 ? sign : " ").append(' ');
      out.append(paint(lines.get(i), "2")).append('\n');
    }
  }

  /** The sign of a status in its colour. */
  public String sign(Status status) {
    StatusSign sign = StatusSign.of(status);
    return paint(style.unicode() ? sign.sign() : sign.ascii(), color(status));
  }

  /** Words that stay on one line. */
  public static String kept(String words) {
    return words.replace(' ', KEPT);
  }

  /** The whole page. */
  public String text() {
    return out.toString().replace(KEPT, ' ').stripTrailing();
  }

  public void line(int indent, String text, String code) {
    String line = " ".repeat(indent) + clean(text);
    out.append(line.isBlank() ? "" : paint(line.stripTrailing(), code)).append('\n');
  }

  private String paint(String text, String code) {
    return style.colored() && !code.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }

  private static String color(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> "36";
      case PLANNED -> "35";
      case POSSIBLE, CONDITIONAL -> "33";
      case DENIED, DID_NOT_HAPPEN -> "31";
      case UNKNOWN -> "2";
    };
  }

  /**
   * The text without what could steer a terminal or turn the line around, and in ASCII where that
   * is all it shows.
   */
  private String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(clean, point));
    return clean.toString();
  }

  private void append(StringBuilder clean, int point) {
    boolean direction =
        (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    if (point == KEPT) {
      clean.append(KEPT);
    } else if (point == '\n' || point == '\t') {
      clean.append(' ');
    } else if (!direction && !Character.isISOControl(point)) {
      clean.append(style.unicode() ? Character.toString(point) : Ascii.of(point));
    }
  }
}
