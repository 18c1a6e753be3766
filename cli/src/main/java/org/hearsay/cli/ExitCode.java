package org.hearsay.cli;

/** The exit statuses of every command. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int NO_SUCH_INPUT = 3;
  static final int NOT_A_REPORT = 5;
  static final int PARTIAL = 6;

  private ExitCode() {}
}
