package org.hearsay.language.decoding;

import java.util.List;
import java.util.Optional;

/**
 * How well spans suit as the cue of a content and as the source of a cue: the encoder's pointer,
 * the tree and nearness, as a sum of logarithms.
 */
final class Linker {
  /** Spans farther apart than so many tokens are not joined. */
  static final int FAR = 150;

  private static final double LEAST_SHARE = 1e-4;

  private final Reading reading;
  private final LinkSettings settings;

  Linker(Reading reading, LinkSettings settings) {
    this.reading = reading;
    this.settings = settings;
  }

  /** How well the cue at this place suits the content. */
  double cue(TagSpan content, int at, List<TagSpan> cues) {
    TagSpan cue = cues.get(at);
    Links links = reading.links(content.begin());
    double score = log(links == null ? 0 : links.cue(cue));
    score += isJoined(content, cue) ? settings.treeLink() : 0;
    score -= settings.distance() * doublings(distance(content, cue));
    return score - (isCrossed(content, at, cues) ? settings.crossed() : 0);
  }

  /** The source that suits the cue best, outside its contents; empty when none suits better. */
  Optional<TagSpan> bestSource(TagSpan cue, List<TagSpan> sources, List<TagSpan> contents) {
    Optional<TagSpan> best = Optional.empty();
    double most = noSource(cue);
    for (int i = firstNear(sources, cue); i < sources.size(); i++) {
      TagSpan source = sources.get(i);
      if (source.begin() > cue.end() + FAR) {
        break;
      }
      double score = source(cue, source);
      if (score > most && isFree(source, contents)) {
        most = score;
        best = Optional.of(source);
      }
    }
    return best;
  }

  private double source(TagSpan cue, TagSpan source) {
    Links links = reading.links(cue.begin());
    double score = log(links == null ? 0 : links.source(source));
    score += isJoined(source, cue) ? settings.sourceTreeLink() : 0;
    return score - settings.sourceDistance() * doublings(distance(cue, source));
  }

  private double noSource(TagSpan cue) {
    Links links = reading.links(cue.begin());
    return settings.noSource() + log(links == null ? 0 : links.noSource());
  }

  /** The word that a content points at as its cue, when it is sure and the word is free. */
  Optional<TagSpan> newCue(TagSpan content, List<TagSpan> taken) {
    Links links = reading.links(content.begin());
    int token = links == null ? -1 : links.likeliestCue();
    if (links == null || token < 0) {
      return Optional.empty();
    }
    TagSpan cue =
        new TagSpan(token, token + 1, "Cue", links.cue(content.withRange(token, token + 1)));
    return cue.confidence() >= settings.newCue() && isFree(cue, taken)
        ? Optional.of(cue)
        : Optional.empty();
  }

  /** The words that a cue points at as its source, when it is sure and they are free. */
  Optional<TagSpan> newSource(TagSpan cue, List<TagSpan> taken) {
    Links links = reading.links(cue.begin());
    int token = links == null ? -1 : links.likeliestSource();
    if (links == null || token < 0) {
      return Optional.empty();
    }
    float share = links.source(cue.withRange(token, token + 1));
    TagSpan source = new TagSpan(token, phraseEnd(token), "Source", share);
    return share >= settings.newSource() && isFree(source, taken)
        ? Optional.of(source)
        : Optional.empty();
  }

  /** The first of the spans, which ascend, that ends near the one. */
  static int firstNear(List<TagSpan> spans, TagSpan one) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() < one.begin() - FAR) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isFree(TagSpan span, List<TagSpan> taken) {
    for (int i = firstNear(taken, span); i < taken.size(); i++) {
      if (taken.get(i).begin() >= span.end()) {
        return true;
      }
      if (distance(span, taken.get(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The end of the phrase that the token begins: the head above it that it is leftmost of. */
  private int phraseEnd(int token) {
    int top = token;
    int head = reading.head(top);
    while (head > top && !reading.relation(top).startsWith("nsubj")) {
      top = head;
      head = reading.head(top);
      if (reading.upos(top).equals("VERB") || reading.upos(top).equals("AUX")) {
        return token + 1;
      }
    }
    return top + 1;
  }

  /** Whether the tree hangs the span on a word of the cue, or the cue on a word of the span. */
  private boolean isJoined(TagSpan span, TagSpan cue) {
    int head = reading.head(top(span));
    int above = reading.head(top(cue));
    return isIn(cue, head) || isIn(span, above);
  }

  private static boolean isIn(TagSpan span, int token) {
    return span.begin() <= token && token < span.end();
  }

  /** The first token of the span whose head lies outside and that is no mark. */
  private int top(TagSpan span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (!isIn(span, reading.head(i)) && !reading.relation(i).equals("punct")) {
        return i;
      }
    }
    return span.begin();
  }

  /** Whether another cue stands between the content and its cue. */
  private static boolean isCrossed(TagSpan content, int at, List<TagSpan> cues) {
    TagSpan cue = cues.get(at);
    boolean after = cue.begin() >= content.end();
    int next = after ? at - 1 : at + 1;
    if (next < 0 || next == cues.size()) {
      return false;
    }
    TagSpan other = cues.get(next);
    return after ? other.begin() >= content.end() : other.end() <= content.begin();
  }

  private static double log(double share) {
    return Math.log(Math.max(LEAST_SHARE, share));
  }

  private static double doublings(int distance) {
    return Math.log(1 + Math.max(0, distance)) / Math.log(2);
  }

  /** How many tokens lie between; less than 0 when the spans overlap. */
  static int distance(TagSpan one, TagSpan other) {
    int gap = Math.max(one.begin() - other.end(), other.begin() - one.end());
    return Math.max(-1, gap);
  }

  /** Whether a paragraph's first words open a quotation that the paragraph before left open. */
  boolean continuesQuotation(TagSpan content) {
    int start = reading.words().paragraphStart(content.begin());
    return content.begin() - start <= 1 && reading.quotation().isOpenBefore(start);
  }
}
