package org.hearsay.annotators.claim.quotation;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.TextOrder;

/**
 * Words inside quotation marks.
 *
 * @param outer from the first to the last mark, both included where they stand
 * @param parts the words without the marks, one part for each paragraph
 * @param form what the words are
 * @param closed whether opening and closing mark were both found
 */
public record Quotation(Span outer, List<Span> parts, Form form, boolean closed) {
  public Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation without words: " + outer);
    }
  }

  /** The quotations that share a character with the span or touch it, of all in text order. */
  public static List<Quotation> touching(List<Quotation> all, Span span) {
    return TextOrder.touching(all, Quotation::outer, span);
  }

  /** Whether somebody's quoted words share a character with the span. */
  public static boolean isSpeechIn(List<Quotation> all, Span span) {
    return touching(all, span).stream()
        .anyMatch(each -> each.isSpeech() && each.outer().overlaps(span));
  }

  /** From the first to the last quoted word. */
  public Span inner() {
    return parts.get(0).cover(parts.get(parts.size() - 1));
  }

  /** Whether somebody's words are quoted, rather than a nickname or a word held at a distance. */
  public boolean isSpeech() {
    return form != Form.MENTION;
  }

  /** What stands inside quotation marks. */
  public enum Form {
    /** A sentence or a clause of its own. */
    SPEECH,
    /** Several words taken over into the sentence around them. */
    FRAGMENT,
    /** A nickname, a title, or a word or two held at a distance. */
    MENTION
  }
}
