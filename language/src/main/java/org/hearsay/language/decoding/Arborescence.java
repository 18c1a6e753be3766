package org.hearsay.language.decoding;

import java.util.Arrays;

/**
 * The best tree over the words of one sentence, with exactly one root: the maximum spanning
 * arborescence of Chu and Liu (1965) and Edmonds (1967).
 *
 * <p>Node 0 stands above the root; words are nodes 1 to n. The first run pays so dearly for each
 * word under node 0 that one is all it takes (Stanojevic and Cohen 2021).
 */
public final class Arborescence {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private Arborescence() {}

  /**
   * The head of each node; {@code heads[0]} is -1.
   *
   * @param scores {@code scores[word][head]}, logarithms of shares; row 0 is not read
   */
  public static int[] heads(double[][] scores) {
    int[] greedy = greedy(scores);
    return isTree(greedy) ? greedy : contracted(scores);
  }

  private static int[] greedy(double[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = -1;
    for (int word = 1; word < scores.length; word++) {
      heads[word] = bestHead(scores[word], word);
    }
    return heads;
  }

  private static int bestHead(double[] row, int word) {
    int best = word == 0 ? 1 : 0;
    for (int head = 0; head < row.length; head++) {
      if (head != word && row[head] > row[best]) {
        best = head;
      }
    }
    return best;
  }

  /** Whether exactly one word hangs under node 0 and all others under that one. */
  static boolean isTree(int[] heads) {
    int roots = 0;
    int[] seen = new int[heads.length];
    seen[0] = heads.length;
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int step = word;
      while (seen[step] == 0) {
        seen[step] = word;
        step = heads[step];
      }
      if (step != 0 && seen[step] == word) {
        return false;
      }
    }
    return roots == 1;
  }

  private static int[] contracted(double[][] scores) {
    int size = scores.length;
    double low = 0;
    double high = 0;
    for (int word = 1; word < size; word++) {
      for (int head = 0; head < size; head++) {
        if (head != word) {
          low = Math.min(low, scores[word][head]);
          high = Math.max(high, scores[word][head]);
        }
      }
    }
    double price = (high - low) * size + 1;
    double[][] priced = new double[size][];
    for (int word = 0; word < size; word++) {
      priced[word] = scores[word].clone();
      priced[word][word] = NONE;
      priced[word][0] -= price;
    }
    Arrays.fill(priced[0], NONE);
    return solve(priced);
  }

  /**
   * Takes the best head of each node; a circle becomes one node, and the smaller problem is solved.
   */
  private static int[] solve(double[][] scores) {
    int[] heads = greedy(scores);
    boolean[] circle = circle(heads);
    if (circle.length == 0) {
      return heads;
    }
    Contraction contraction = new Contraction(scores, heads, circle);
    return contraction.expand(solve(contraction.scores));
  }

  /** The nodes of one circle; empty when there is none. */
  private static boolean[] circle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int step = start;
      while (step > 0 && seen[step] == 0) {
        seen[step] = start;
        step = heads[step];
      }
      if (step > 0 && seen[step] == start) {
        boolean[] circle = new boolean[heads.length];
        for (int node = step; !circle[node]; node = heads[node]) {
          circle[node] = true;
        }
        return circle;
      }
    }
    return new boolean[0];
  }

  /** The smaller problem in which the last node stands for a circle. */
  private static final class Contraction {
    private final int[] circleHeads;
    private final boolean[] circle;
    private final int[] outside;
    private final double[][] scores;
    private final int[] enters;
    private final int[] leaves;

    Contraction(double[][] scores, int[] heads, boolean[] circle) {
      this.circleHeads = heads;
      this.circle = circle;
      this.outside = outside(circle);
      int joint = outside.length;
      this.scores = new double[joint + 1][joint + 1];
      this.enters = new int[joint];
      this.leaves = new int[joint];
      this.scores[joint][joint] = NONE;
      for (int i = 0; i < joint; i++) {
        for (int j = 0; j < joint; j++) {
          this.scores[i][j] = scores[outside[i]][outside[j]];
        }
        connect(scores, i, joint);
      }
    }

    private static int[] outside(boolean[] circle) {
      int[] found = new int[circle.length];
      int count = 0;
      for (int node = 0; node < circle.length; node++) {
        if (!circle[node]) {
          found[count++] = node;
        }
      }
      return Arrays.copyOf(found, count);
    }

    /** The best arcs between one node outside and any node of the circle, either way. */
    private void connect(double[][] full, int at, int joint) {
      int node = outside[at];
      double in = NONE;
      double out = NONE;
      enters[at] = -1;
      for (int member = 0; member < circle.length; member++) {
        if (!circle[member]) {
          continue;
        }
        double gain = full[member][node] - full[member][circleHeads[member]];
        if (enters[at] < 0 || gain > in) {
          in = gain;
          enters[at] = member;
        }
        if (out == NONE || full[node][member] > out) {
          out = full[node][member];
          leaves[at] = member;
        }
      }
      scores[joint][at] = in;
      scores[at][joint] = out;
    }

    int[] expand(int[] smaller) {
      int[] heads = circleHeads.clone();
      int joint = outside.length;
      for (int i = 0; i < joint; i++) {
        int head = smaller[i];
        if (i > 0) {
          heads[outside[i]] = head == joint ? leaves[i] : outside[head];
        }
      }
      int entered = smaller[joint];
      heads[enters[entered]] = outside[entered];
      return heads;
    }
  }
}
