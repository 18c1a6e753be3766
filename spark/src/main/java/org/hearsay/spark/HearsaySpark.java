package org.hearsay.spark;

import java.time.Clock;
import org.hearsay.spark.command.Commands;

/** The {@code hearsay-spark} command, as a class that Spark can be given. */
public final class HearsaySpark {
  private HearsaySpark() {}

  /** Runs the command; ends the process when that failed, as a cluster wants it. */
  public static void main(String[] arguments) {
    int status = Commands.run(Clock.systemUTC(), arguments);
    if (status != 0) {
      System.exit(status);
    }
  }
}
