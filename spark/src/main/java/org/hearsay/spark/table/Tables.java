package org.hearsay.spark.table;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** Writes and reads tables below a folder. */
public final class Tables {
  private static final int FILES_A_DAY = 8;

  private Tables() {}

  /** Writes a table that is not there yet and answers its number of rows. */
  public static long write(Dataset<Row> rows, String folder, String name) {
    rows.write().mode(SaveMode.ErrorIfExists).parquet(folder + "/" + name);
    return rows.sparkSession().read().schema(rows.schema()).parquet(folder + "/" + name).count();
  }

  /** The same, in folders by day; a day goes to few files, however many tasks made it. */
  public static long writeByDay(Dataset<Row> rows, String folder, String name) {
    Column part =
        functions.pmod(functions.xxhash64(functions.col("id")), functions.lit(FILES_A_DAY));
    rows.repartition(functions.col(RecordTable.DAY), part)
        .write()
        .mode(SaveMode.ErrorIfExists)
        .partitionBy(RecordTable.DAY)
        .parquet(folder + "/" + name);
    return rows.sparkSession().read().schema(rows.schema()).parquet(folder + "/" + name).count();
  }

  /** A table that is there. */
  public static Dataset<Row> read(
      SparkSession spark, String folder, String name, StructType schema) {
    return spark.read().schema(schema).parquet(folder + "/" + name);
  }

  /** A table that lies in several folders. */
  public static Dataset<Row> all(
      SparkSession spark, List<String> folders, String name, StructType schema) {
    return folders.stream()
        .map(folder -> read(spark, folder, name, schema))
        .reduce(Dataset::union)
        .orElseGet(() -> empty(spark, schema));
  }

  /** A table without rows. */
  public static Dataset<Row> empty(SparkSession spark, StructType schema) {
    return spark.createDataFrame(List.of(), schema);
  }
}
