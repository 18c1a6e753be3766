package org.hearsay.spark.command;

/** The exit statuses, as those of {@code hearsay}. */
final class Status {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int PARTIAL = 6;

  private Status() {}

  /** Whether something was left out. */
  static int of(long dead) {
    return dead == 0 ? DONE : PARTIAL;
  }
}
