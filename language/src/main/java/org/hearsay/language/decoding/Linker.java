package org.hearsay.language.decoding;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds the cue of a content and the source of a cue among the candidates of a text. */
final class Linker {
  /** A cue farther away than so many tokens is not guessed. */
  private static final int FAR = 60;

  /** The weight of nearness beside the pointer's share. */
  private static final double NEARNESS = 0.15;

  private static final double LEAST_SHARE = 0.1;

  private final Reading reading;

  Linker(Reading reading) {
    this.reading = reading;
  }

  /**
   * The cue that a content belongs to.
   *
   * @param last the cue of the content before, which a quotation over several paragraphs keeps
   */
  Optional<TagSpan> cueOf(TagSpan content, List<TagSpan> cues, Optional<TagSpan> last) {
    Links links = reading.links(content.begin());
    Optional<TagSpan> best =
        best(cues, cue -> share(links, cue, true) + NEARNESS * nearness(content, cue));
    double reached = best.map(cue -> share(links, cue, true)).orElse(0.0);
    if (reached < LEAST_SHARE && last.isPresent() && continuesQuotation(content)) {
      return last;
    }
    return best.filter(cue -> reached >= LEAST_SHARE || distance(content, cue) <= FAR);
  }

  /** The source that a cue belongs to; empty when it has none. */
  Optional<TagSpan> sourceOf(TagSpan cue, List<TagSpan> sources) {
    Links links = reading.links(cue.begin());
    Optional<TagSpan> best =
        best(sources, source -> share(links, source, false) + NEARNESS * nearness(cue, source));
    double none = links == null ? 0 : links.noSource();
    return best.filter(source -> share(links, source, false) >= Math.max(LEAST_SHARE, none));
  }

  private static double share(@Nullable Links links, TagSpan span, boolean cue) {
    if (links == null) {
      return 0;
    }
    return cue ? links.cue(span) : links.source(span);
  }

  private static Optional<TagSpan> best(List<TagSpan> spans, ToDoubleFunction<TagSpan> score) {
    TagSpan best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (TagSpan span : spans) {
      double reached = score.applyAsDouble(span);
      if (reached > most) {
        most = reached;
        best = span;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double nearness(TagSpan one, TagSpan other) {
    return 1.0 / (1 + distance(one, other) / 5.0);
  }

  private static int distance(TagSpan one, TagSpan other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }

  /** Whether a paragraph's first words open a quotation that the paragraph before left open. */
  private boolean continuesQuotation(TagSpan content) {
    int start = reading.words().paragraphStart(content.begin());
    return content.begin() - start <= 1 && reading.quotation().isOpenBefore(start);
  }
}
