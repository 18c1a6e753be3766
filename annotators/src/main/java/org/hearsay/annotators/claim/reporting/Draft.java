package org.hearsay.annotators.claim.reporting;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * An attribution on its way to a claim.
 *
 * @param source the words for who says it; empty when the text names nobody
 * @param cue the words that signal it; empty for a quotation that goes on
 * @param content the words that are attributed, in text order
 * @param origin what found it
 * @param confidence 0 to 1
 */
public record Draft(
    Optional<Span> source,
    Optional<Span> cue,
    List<Span> content,
    Origin origin,
    double confidence) {
  public Draft {
    content = List.copyOf(content);
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("neither cue nor content");
    }
  }

  /** What found an attribution. */
  public enum Origin {
    /** The tagger alone. */
    TAGGER,
    /** A reporting clause or phrase alone. */
    RULE,
    /** Both. */
    BOTH,
    /** A noun that names a saying. */
    NOUN,
    /** A relative clause that answers a charge: its content is the noun that names the charge. */
    RELATIVE,
    /** Words taken back: its content names them. */
    RETRACTION,
    /** An idiom of several words. */
    IDIOM,
    /** Quotation marks alone. */
    QUOTATION,
    /** Quotation marks with no cue that go on with the speaker before; its source is his. */
    CONTINUATION
  }

  /** Where it stands: its cue, else its content. */
  public Span anchor() {
    return cue.orElseGet(() -> content.get(0));
  }

  Draft withContent(List<Span> other) {
    return new Draft(source, cue, other, origin, confidence);
  }

  Draft withSource(Optional<Span> other) {
    return new Draft(other, cue, content, origin, confidence);
  }

  /** Whether one of its content spans covers the span. */
  public boolean covers(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }
}
