package org.hearsay.language.decoding;

import java.util.Arrays;
import org.hearsay.language.encoder.Window;

/**
 * Where one token's cue and source stand: the places of its window that got a share worth keeping.
 */
final class Links {
  private static final float LEAST_SHARE = 0.005f;

  private final Shares cue;
  private final Shares source;

  Links(Window window, float[] cueOf, float[] sourceOf) {
    this.cue = Shares.of(cueOf, window.begin());
    this.source = Shares.of(sourceOf, window.begin());
  }

  /** The share of the span's tokens as this one's cue; 0 outside the window. */
  float cue(TagSpan span) {
    return cue.sum(span);
  }

  /** The share of the span's tokens as this one's source; 0 outside the window. */
  float source(TagSpan span) {
    return source.sum(span);
  }

  /** The token that most likely begins this one's cue, or -1 for none. */
  int likeliestCue() {
    return cue.likeliest();
  }

  /** The token that most likely begins this one's source, or -1 for none. */
  int likeliestSource() {
    return source.likeliest();
  }

  /** The share of having no source. */
  float noSource() {
    return source.none;
  }

  /** The tokens with a share, ascending, and the share of none. */
  private static final class Shares {
    private final float none;
    private final int[] tokens;
    private final float[] shares;

    private Shares(float none, int[] tokens, float[] shares) {
      this.none = none;
      this.tokens = tokens;
      this.shares = shares;
    }

    static Shares of(float[] row, int windowBegin) {
      int[] tokens = new int[row.length];
      float[] shares = new float[row.length];
      int count = 0;
      for (int place = 1; place < row.length; place++) {
        if (row[place] >= LEAST_SHARE) {
          tokens[count] = place - 1 + windowBegin;
          shares[count++] = row[place];
        }
      }
      return new Shares(row[0], Arrays.copyOf(tokens, count), Arrays.copyOf(shares, count));
    }

    float sum(TagSpan span) {
      float sum = 0;
      for (int i = 0; i < tokens.length; i++) {
        sum += span.begin() <= tokens[i] && tokens[i] < span.end() ? shares[i] : 0;
      }
      return Math.min(1, sum);
    }

    int likeliest() {
      int best = -1;
      float most = none;
      for (int i = 0; i < tokens.length; i++) {
        if (shares[i] > most) {
          most = shares[i];
          best = tokens[i];
        }
      }
      return best;
    }
  }
}
