package org.hearsay.store.rows;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * The paragraphs of a text by where they stand and a hash of their words: enough to tell what two
 * versions share, without their texts.
 *
 * @param list in text order
 */
public record Paragraphs(List<Paragraph> list) {
  private static final int HASH_LENGTH = 16;
  private static final String BREAK = "\n\n";

  public Paragraphs {
    list = List.copyOf(list);
  }

  /** One paragraph. */
  public record Paragraph(Span span, String hash) {}

  /** The paragraphs of a canonical text. */
  public static Paragraphs of(String text) {
    List<Paragraph> list = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int found = text.indexOf(BREAK, begin);
      int end = found < 0 ? text.length() : found;
      if (end > begin) {
        String hash = Digest.ofText(text.substring(begin, end)).substring(0, HASH_LENGTH);
        list.add(new Paragraph(new Span(begin, end), hash));
      }
      begin = end + BREAK.length();
    }
    return new Paragraphs(list);
  }

  /** Reads what {@link #stored} wrote. */
  public static Paragraphs parse(String stored) {
    List<Paragraph> list = new ArrayList<>();
    if (!stored.isEmpty()) {
      for (String item : stored.split(" ", -1)) {
        String[] parts = item.split(":", -1);
        Span span = new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        list.add(new Paragraph(span, parts[2]));
      }
    }
    return new Paragraphs(list);
  }

  /** The paragraphs as one line. */
  public String stored() {
    StringBuilder line = new StringBuilder();
    for (Paragraph paragraph : list) {
      line.append(line.isEmpty() ? "" : " ")
          .append(paragraph.span().begin())
          .append(':')
          .append(paragraph.span().end())
          .append(':')
          .append(paragraph.hash());
    }
    return line.toString();
  }
}
