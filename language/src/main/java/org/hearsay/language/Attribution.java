package org.hearsay.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Who says what by which words, as PARC 3.0 and PolNeAR define it.
 *
 * @param source the words for who says it; empty when the text names nobody
 * @param cue the words that signal the attribution
 * @param content the words that are attributed, in text order; empty for a bare "denied it"
 * @param confidence 0..1
 */
public record Attribution(Optional<Span> source, Span cue, List<Span> content, float confidence) {
  public Attribution {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    TokenRange.requireShare("confidence", confidence);
  }
}
