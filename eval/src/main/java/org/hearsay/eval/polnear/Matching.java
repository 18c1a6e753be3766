package org.hearsay.eval.polnear;

import java.util.Arrays;
import java.util.List;

/** The largest pairing in which each side is used once (Kuhn 1955). */
final class Matching {
  static final int NONE = -1;

  private final List<int[]> candidates;
  private final int[] partner;

  private Matching(List<int[]> candidates, int rightSize) {
    this.candidates = candidates;
    this.partner = new int[rightSize];
    Arrays.fill(partner, NONE);
  }

  /**
   * For each on the right its partner on the left, or {@link #NONE}.
   *
   * @param candidates for each on the left those on the right that it may be paired with
   */
  static int[] largest(List<int[]> candidates, int rightSize) {
    Matching matching = new Matching(candidates, rightSize);
    for (int left = 0; left < candidates.size(); left++) {
      matching.place(left, new boolean[rightSize]);
    }
    return matching.partner;
  }

  private boolean place(int left, boolean[] tried) {
    for (int right : candidates.get(left)) {
      if (!tried[right]) {
        tried[right] = true;
        if (partner[right] == NONE || place(partner[right], tried)) {
          partner[right] = left;
          return true;
        }
      }
    }
    return false;
  }
}
