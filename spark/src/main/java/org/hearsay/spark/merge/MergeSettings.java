package org.hearsay.spark.merge;

/**
 * How records are merged.
 *
 * @param cap with how many others a report is compared for one key
 * @param mostReports in a story whose facts are merged
 * @param seconds how long merging one story may take
 */
public record MergeSettings(int cap, int mostReports, long seconds) {
  private static final int CAP = 2000;
  private static final int MOST_REPORTS = 5000;
  private static final long SECONDS = 600;

  public MergeSettings {
    if (cap < 1 || mostReports < 1 || seconds < 1) {
      throw new IllegalArgumentException("cap, reports and seconds are at least 1");
    }
  }

  /** What serves most. */
  public static MergeSettings usual() {
    return new MergeSettings(CAP, MOST_REPORTS, SECONDS);
  }
}
