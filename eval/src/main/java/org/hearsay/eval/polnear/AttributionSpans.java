package org.hearsay.eval.polnear;

import java.util.List;
import org.hearsay.model.Span;

/**
 * An attribution as characters, gold or predicted; each part may be in several pieces or missing.
 *
 * @param source the pieces of who says it
 * @param cue the pieces of what signals it
 * @param content the pieces of what is said
 */
public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content) {
  public AttributionSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The pieces of one part. */
  public List<Span> of(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
