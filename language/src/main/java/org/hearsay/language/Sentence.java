package org.hearsay.language;

import java.util.Objects;
import org.hearsay.model.Span;

/**
 * A sentence.
 *
 * @param index its position among the document's sentences
 * @param span from its first to its last token
 * @param firstToken the position of its first token
 * @param endToken the position after its last token
 */
public record Sentence(int index, Span span, int firstToken, int endToken) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    TokenRange.require(firstToken, endToken);
    if (index < 0) {
      throw new IllegalArgumentException("not an index: " + index);
    }
  }
}
