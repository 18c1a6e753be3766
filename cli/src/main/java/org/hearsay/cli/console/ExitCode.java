package org.hearsay.cli.console;

/** The exit statuses of every command. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USAGE = 2;
  public static final int NO_SUCH_INPUT = 3;
  public static final int NOT_A_REPORT = 5;
  public static final int PARTIAL = 6;
  public static final int STOPPED = 130;

  private ExitCode() {}
}
