package org.hearsay.language;

import java.util.Objects;
import org.hearsay.model.Span;

/**
 * A name in the text.
 *
 * @param span its characters
 * @param type what it names
 * @param firstToken the position of its first token
 * @param endToken the position after its last token
 * @param confidence 0..1
 */
public record Name(Span span, NameType type, int firstToken, int endToken, float confidence) {
  public Name {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    TokenRange.require(firstToken, endToken);
    TokenRange.requireShare("confidence", confidence);
  }
}
