package org.hearsay.language.decoding;

import java.util.List;
import java.util.Optional;

/**
 * An attribution as ranges of tokens.
 *
 * @param source who says it; empty when nobody is named
 * @param cue the words that signal it
 * @param content what is said, in text order
 * @param confidence 0..1
 */
public record Attributed(
    Optional<TagSpan> source, TagSpan cue, List<TagSpan> content, float confidence) {
  public Attributed {
    content = List.copyOf(content);
  }
}
