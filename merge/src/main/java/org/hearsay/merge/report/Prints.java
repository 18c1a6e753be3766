package org.hearsay.merge.report;

import java.util.Arrays;

/**
 * Hashes of the rare runs of words of a text: all of a short one, the smallest ones of a long one,
 * so that the share of one text in another can be told from any two.
 *
 * <p>Immutable.
 */
public final class Prints {
  private final int[] sorted;
  private final int limit;

  /**
   * The prints of a text.
   *
   * @param sorted ascending, not negative, none twice; not to be changed any more
   * @param limit the text's prints up to this one are all here
   */
  Prints(int[] sorted, int limit) {
    this.sorted = sorted;
    this.limit = limit;
  }

  /** The common prints of two texts, of those that would be here from either. */
  record Overlap(int common, int left, int right) {
    /** The share of the shorter text that the two have in common. */
    double ofShorter() {
      int shorter = Math.min(left, right);
      return shorter == 0 ? 0 : (double) common / shorter;
    }

    double ofLonger() {
      int longer = Math.max(left, right);
      return longer == 0 ? 0 : (double) common / longer;
    }
  }

  Overlap overlap(Prints other) {
    int both = Math.min(limit, other.limit);
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int left = sorted[i];
      int right = other.sorted[j];
      if (left > both || right > both) {
        break;
      }
      common += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return new Overlap(common, upTo(both), other.upTo(both));
  }

  private int upTo(int most) {
    int found = Arrays.binarySearch(sorted, most);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The prints up to one. */
  int[] firstUpTo(int most) {
    return Arrays.copyOf(sorted, upTo(most));
  }

  int[] sorted() {
    return sorted.clone();
  }

  int limit() {
    return limit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prints that
        && limit == that.limit
        && Arrays.equals(sorted, that.sorted);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sorted) + limit;
  }
}
