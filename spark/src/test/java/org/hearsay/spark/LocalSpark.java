package org.hearsay.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark in this JVM for all tests: two threads, nothing outside this machine. */
public final class LocalSpark {
  private LocalSpark() {}

  /** The session, with so many partitions behind each shuffle, none of them joined. */
  public static SparkSession of(int partitions) {
    SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.adaptive.coalescePartitions.enabled", false)
            // To compile a plan takes longer than to run it over so few rows.
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .getOrCreate();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    return session;
  }
}
