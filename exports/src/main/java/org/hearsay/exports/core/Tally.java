package org.hearsay.exports.core;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what an export wrote and what it left out, by reason. Not thread-safe. */
public final class Tally {
  private final SortedMap<String, Long> leftOut = new TreeMap<>();
  private long reports;
  private long rows;

  /** One more report was read. */
  public void report() {
    reports++;
  }

  /** One more row, feature, entry or item was written. */
  public void row() {
    rows++;
  }

  /** One thing stays out for this reason, such as {@code planned}. */
  public void leaveOut(String reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }

  /** What was counted up to now. */
  public Result result() {
    return new Result(reports, rows, new TreeMap<>(leftOut));
  }

  /**
   * What an export wrote.
   *
   * @param reports how many it was given
   * @param rows how many rows, features, entries or items it wrote
   * @param leftOut how many things it left out, by reason
   */
  public record Result(long reports, long rows, SortedMap<String, Long> leftOut) {
    public Result {
      leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** How many things were left out in all. */
    public long allLeftOut() {
      return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In words for a person. */
    public String words() {
      StringBuilder words = new StringBuilder();
      words.append(rows).append(" rows of ").append(reports).append(" reports");
      if (!leftOut.isEmpty()) {
        words.append("; left out ").append(allLeftOut()).append(':');
        String separator = " ";
        for (SortedMap.Entry<String, Long> reason : leftOut.entrySet()) {
          words.append(separator).append(reason.getKey()).append(' ').append(reason.getValue());
          separator = ", ";
        }
      }
      return words.toString();
    }
  }
}
