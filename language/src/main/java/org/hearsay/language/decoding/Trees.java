package org.hearsay.language.decoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.encoder.Scores;

/** The best trees of the sentences of one window by its scores; each is searched once. */
final class Trees {
  private final Scores scores;
  private final Map<List<Integer>, int[]> found = new HashMap<>();

  Trees(Scores scores) {
    this.scores = scores;
  }

  /**
   * The head of each token of the sentence as a place of the window, 0 for the root.
   *
   * @param first the place of the first token
   * @param end the place after the last token
   */
  int[] heads(int first, int end) {
    return found.computeIfAbsent(List.of(first, end), range -> search(first, end));
  }

  /** Whether these are the trees of a window that looks like the one with these scores. */
  boolean areOf(Scores others) {
    return scores.arcs() == others.arcs();
  }

  private int[] search(int first, int end) {
    int[] best = Arborescence.heads(shares(first, end));
    int[] heads = new int[end - first];
    for (int i = 0; i < heads.length; i++) {
      int head = best[i + 1];
      heads[i] = head == 0 ? 0 : head - 1 + first;
    }
    return heads;
  }

  /** Logarithms of the shares of the heads that the sentence has. */
  private double[][] shares(int first, int end) {
    int size = end - first + 1;
    double[][] shares = new double[size][size];
    for (int word = 1; word < size; word++) {
      float[] row = scores.arcs()[first + word - 1];
      double most = row[0];
      for (int head = 1; head < size; head++) {
        most = Math.max(most, row[first + head - 1]);
      }
      double sum = 0;
      for (int head = 0; head < size; head++) {
        double score = row[head == 0 ? 0 : first + head - 1];
        shares[word][head] = score - most;
        sum += head == word ? 0 : Math.exp(score - most);
      }
      double total = Math.log(Math.max(sum, Double.MIN_NORMAL));
      for (int head = 0; head < size; head++) {
        shares[word][head] -= total;
      }
    }
    return shares;
  }
}
