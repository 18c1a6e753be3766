package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The likeliest sequence of BIO tags in which no I follows but its own B or I (Viterbi 1967).
 *
 * <p>Immutable. Tag 0 is O; the tags B-x and I-x of a label stand side by side.
 */
public final class TagDecoder {
  private static final double NEVER = -1e9;
  private static final double LEAST = 1e-9;

  private final List<String> tags;
  private final double[] bonus;

  private TagDecoder(List<String> tags, double[] bonus) {
    this.tags = tags;
    this.bonus = bonus;
  }

  /** A decoder of shares in the order of these tags. */
  public static TagDecoder of(List<String> tags) {
    return of(tags, Map.of());
  }

  /** The same where the tags of some labels count so many times their share. */
  public static TagDecoder of(List<String> tags, Map<String, Double> weights) {
    for (int i = 0; i < tags.size(); i++) {
      boolean fits = i == 0 ? tags.get(i).equals("O") : isPartner(tags, i);
      if (!fits) {
        throw new IllegalArgumentException("not a BIO inventory: " + tags);
      }
    }
    double[] bonus = new double[tags.size()];
    for (int i = 1; i < bonus.length; i++) {
      bonus[i] = Math.log(weights.getOrDefault(tags.get(i).substring(2), 1.0));
    }
    return new TagDecoder(List.copyOf(tags), bonus);
  }

  private static boolean isPartner(List<String> tags, int at) {
    String tag = tags.get(at);
    return at % 2 == 1
        ? tag.startsWith("B-")
        : tag.startsWith("I-") && tag.substring(2).equals(tags.get(at - 1).substring(2));
  }

  /** The spans of the tokens begin to end, whose rows hold a share for each tag. */
  public List<TagSpan> decode(float[][] shares, int begin, int end) {
    if (begin == end) {
      return List.of();
    }
    int[] path = path(shares, begin, end);
    List<TagSpan> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= path.length; i++) {
      boolean continues = i < path.length && isInner(path[i]);
      if (open >= 0 && !continues) {
        spans.add(span(shares, path, begin, open, i));
        open = -1;
      }
      if (i < path.length && path[i] > 0 && !continues) {
        open = i;
      }
    }
    return spans;
  }

  private TagSpan span(float[][] shares, int[] path, int offset, int open, int end) {
    float sum = 0;
    for (int i = open; i < end; i++) {
      sum += shares[offset + i][path[i]];
    }
    float mean = Math.max(0, Math.min(1, sum / (end - open)));
    return new TagSpan(offset + open, offset + end, tags.get(path[open]).substring(2), mean);
  }

  private int[] path(float[][] shares, int begin, int end) {
    int count = tags.size();
    int[][] from = new int[end - begin][count];
    double[] best = new double[count];
    for (int tag = 0; tag < count; tag++) {
      best[tag] = isInner(tag) ? NEVER : bonus[tag] + log(shares[begin][tag]);
    }
    for (int i = 1; i < end - begin; i++) {
      int top = top(best);
      double[] next = new double[count];
      for (int tag = 0; tag < count; tag++) {
        from[i][tag] = isInner(tag) ? (best[tag] >= best[tag - 1] ? tag : tag - 1) : top;
        next[tag] = best[from[i][tag]] + bonus[tag] + log(shares[begin + i][tag]);
      }
      best = next;
    }
    int[] path = new int[end - begin];
    path[path.length - 1] = top(best);
    for (int i = path.length - 1; i > 0; i--) {
      path[i - 1] = from[i][path[i]];
    }
    return path;
  }

  private static boolean isInner(int tag) {
    return tag > 0 && tag % 2 == 0;
  }

  private static double log(float share) {
    return Math.log(Math.max(LEAST, share));
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int i = 1; i < scores.length; i++) {
      top = scores[i] > scores[top] ? i : top;
    }
    return top;
  }
}
