package org.hearsay.language;

import java.util.Objects;
import org.hearsay.model.Span;

/**
 * A paragraph of the canonical text.
 *
 * @param span without the blanks around it
 * @param firstToken the position of its first token
 * @param endToken the position after its last token
 */
public record Paragraph(Span span, int firstToken, int endToken) {
  public Paragraph {
    Objects.requireNonNull(span, "span");
    TokenRange.require(firstToken, endToken);
  }
}
