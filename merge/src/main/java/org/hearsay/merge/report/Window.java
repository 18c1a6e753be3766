package org.hearsay.merge.report;

/**
 * How many days two reports may lie apart to be compared; a report without a day is compared with
 * all.
 */
public final class Window {
  /** The day of a report without one. */
  public static final long UNDATED = Long.MIN_VALUE;

  /** For reprints and stories. */
  public static final int DAYS = 7;

  /** For the same text or address: later editions of one report. */
  public static final int LONG_DAYS = 60;

  private Window() {}

  static boolean near(Sketch left, Sketch right, int days) {
    return near(left.dayNumber(), right.dayNumber(), days);
  }

  /** Whether reports of these days may be compared; {@link #UNDATED} is near to all. */
  public static boolean near(long left, long right, int days) {
    return left == UNDATED || right == UNDATED || Math.abs(left - right) <= days;
  }

  static boolean bothDated(Sketch left, Sketch right) {
    return left.day().isPresent() && right.day().isPresent();
  }
}
