package org.hearsay.spark.command;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Finds the Spark that a command runs on. */
final class Sessions {
  private static final String MASTER = "spark.master";

  private static final String SHUFFLE = "spark.sql.shuffle.partitions";

  /** Spark's own 200 are too many for one machine and too few for a hundred. */
  static final int TASKS_PER_SLOT = 4;

  private Sessions() {}

  /** The one that the submission names, or all processors of this machine. */
  static SparkSession open(String job) {
    SparkConf given = new SparkConf();
    SparkSession session =
        SparkSession.builder()
            .appName("hearsay " + job)
            .master(given.get(MASTER, "local[*]"))
            .getOrCreate();
    if (!given.contains(SHUFFLE)) {
      session
          .conf()
          .set(SHUFFLE, (long) TASKS_PER_SLOT * session.sparkContext().defaultParallelism());
    }
    return session;
  }
}
