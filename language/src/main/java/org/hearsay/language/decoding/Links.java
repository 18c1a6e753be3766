package org.hearsay.language.decoding;

import org.hearsay.language.encoder.Window;

/** Where one token's cue and source stand, as shares of the places of its window. */
final class Links {
  private final Window window;
  private final float[] cueOf;
  private final float[] sourceOf;

  Links(Window window, float[] cueOf, float[] sourceOf) {
    this.window = window;
    this.cueOf = cueOf;
    this.sourceOf = sourceOf;
  }

  /** The share of the span's tokens as this one's cue; 0 outside the window. */
  float cue(TagSpan span) {
    return sum(cueOf, span);
  }

  /** The share of the span's tokens as this one's source; 0 outside the window. */
  float source(TagSpan span) {
    return sum(sourceOf, span);
  }

  /** The token that most likely begins this one's cue, or -1 for none. */
  int likeliestCue() {
    return likeliest(cueOf);
  }

  /** The token that most likely begins this one's source, or -1 for none. */
  int likeliestSource() {
    return likeliest(sourceOf);
  }

  private int likeliest(float[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best == 0 ? -1 : best - 1 + window.begin();
  }

  /** The share of having no source. */
  float noSource() {
    return sourceOf[0];
  }

  /** The share of a cue that is nowhere in the window. */
  float noCue() {
    return cueOf[0];
  }

  private float sum(float[] shares, TagSpan span) {
    float sum = 0;
    for (int i = Math.max(span.begin(), window.begin());
        i < Math.min(span.end(), window.end());
        i++) {
      sum += shares[i - window.begin() + 1];
    }
    return Math.min(1, sum);
  }
}
