package org.hearsay.merge.report;

import java.util.Arrays;

/**
 * The weighted words, runs of two words, numbers and dates of a text, in arrays that ascend so that
 * two texts are compared in one pass.
 *
 * <p>Immutable.
 */
public final class Terms {
  /** The term is mostly written as a name. */
  static final int NAME = 1;

  /** The term stands near the beginning. */
  static final int LEAD = 2;

  private final int[] hashes;
  private final float[] weights;
  private final float[] rarities;
  private final byte[] marks;
  private final int[] pairs;
  private final float[] pairRarities;
  private final int[] numbers;
  private final Dates dates;
  private final int length;
  private final double wordNorm;
  private final double nameNorm;
  private final double leadNorm;
  private final double pairNorm;

  /** Arrays of one length each; not to be changed any more. */
  Terms(Columns words, int[] pairs, float[] pairRarities, int[] numbers, Dates dates, int length) {
    this.hashes = words.hashes();
    this.weights = words.weights();
    this.rarities = words.rarities();
    this.marks = words.marks();
    this.pairs = pairs;
    this.pairRarities = pairRarities;
    this.numbers = numbers;
    this.dates = dates;
    this.length = length;
    this.wordNorm = norm(weights, 0);
    this.nameNorm = norm(weights, NAME);
    this.leadNorm = norm(rarities, LEAD);
    this.pairNorm = pairNorm();
  }

  /** The words: hashes ascending, and what belongs to each. */
  @SuppressWarnings("ArrayRecordComponent")
  record Columns(int[] hashes, float[] weights, float[] rarities, byte[] marks) {
    public Columns {}
  }

  /**
   * The dates that a text names, as sets of bits.
   *
   * @param years one bit for each year from 1970 on, the last for all others
   * @param months from January
   * @param weekdays from Monday
   */
  record Dates(long years, int months, int weekdays) {
    public Dates {}
  }

  /** How alike two texts are in each respect, 0 to 1, and how many numbers they share. */
  record Likeness(double words, double names, double lead, double pairs, int numbers) {
    public Likeness {}
  }

  Likeness likeness(Terms other) {
    double words = 0;
    double names = 0;
    double lead = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int left = hashes[i];
      int right = other.hashes[j];
      if (left == right) {
        double product = (double) weights[i] * other.weights[j];
        int both = marks[i] & other.marks[j];
        words += product;
        names += (both & NAME) != 0 ? product : 0;
        lead += (both & LEAD) != 0 ? (double) rarities[i] * other.rarities[j] : 0;
      }
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return new Likeness(
        share(words, wordNorm, other.wordNorm),
        share(names, nameNorm, other.nameNorm),
        share(lead, leadNorm, other.leadNorm),
        share(pairs(other), pairNorm, other.pairNorm),
        commonNumbers(other));
  }

  private double pairs(Terms other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int left = pairs[i];
      int right = other.pairs[j];
      if (left == right) {
        sum += (double) pairRarities[i] * other.pairRarities[j];
      }
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return sum;
  }

  private int commonNumbers(Terms other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      int left = numbers[i];
      int right = other.numbers[j];
      common += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return common;
  }

  private static double share(double product, double norm, double otherNorm) {
    return norm == 0 || otherNorm == 0 ? 0 : Math.min(1, product / (norm * otherNorm));
  }

  private double norm(float[] values, int mark) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += mark == 0 || (marks[i] & mark) != 0 ? (double) values[i] * values[i] : 0;
    }
    return Math.sqrt(sum);
  }

  private double pairNorm() {
    double sum = 0;
    for (float rarity : pairRarities) {
      sum += (double) rarity * rarity;
    }
    return Math.sqrt(sum);
  }

  /** The hashes of the heaviest rare terms, at most so many. */
  int[] heaviest(int most, double leastRarity) {
    Integer[] order = new Integer[hashes.length];
    int rare = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (rarities[i] >= leastRarity) {
        order[rare++] = i;
      }
    }
    Arrays.sort(
        order,
        0,
        rare,
        (one, two) ->
            weights[one] != weights[two]
                ? Float.compare(weights[two], weights[one])
                : Integer.compare(hashes[one], hashes[two]));
    int[] keys = new int[Math.min(most, rare)];
    Arrays.setAll(keys, i -> hashes[order[i]]);
    Arrays.sort(keys);
    return keys;
  }

  Columns words() {
    return new Columns(hashes.clone(), weights.clone(), rarities.clone(), marks.clone());
  }

  int[] pairHashes() {
    return pairs.clone();
  }

  float[] pairRarities() {
    return pairRarities.clone();
  }

  int[] numbers() {
    return numbers.clone();
  }

  int numberCount() {
    return numbers.length;
  }

  Dates dates() {
    return dates;
  }

  /** How many words the text has. */
  int length() {
    return length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms that
        && length == that.length
        && dates.equals(that.dates)
        && Arrays.equals(hashes, that.hashes)
        && Arrays.equals(weights, that.weights)
        && Arrays.equals(rarities, that.rarities)
        && Arrays.equals(marks, that.marks)
        && Arrays.equals(pairs, that.pairs)
        && Arrays.equals(pairRarities, that.pairRarities)
        && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(hashes) + length;
  }
}
