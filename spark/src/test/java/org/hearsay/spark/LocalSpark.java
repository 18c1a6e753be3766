package org.hearsay.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
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
            .getOrCreate();
    session.conf().set("spark.sql.shuffle.partitions", partitions);
    return session;
  }

  /** The JSON in a column, in order of another. */
  public static List<String> column(Dataset<Row> rows, String name, String order) {
    return rows.sort(order).select(name).as(Encoders.STRING()).collectAsList();
  }
}
