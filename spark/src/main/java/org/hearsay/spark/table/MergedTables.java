package org.hearsay.spark.table;

import static org.apache.spark.sql.functions.col;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The tables that merging left in a folder, or empty ones. */
public final class MergedTables {
  /** The folder of stories. */
  public static final String STORIES = StoryTable.NAME;

  private final SparkSession spark;
  private final Optional<String> folder;

  private MergedTables(SparkSession spark, Optional<String> folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Those in a folder; empty ones when none is given. */
  public static MergedTables in(SparkSession spark, Optional<String> folder) {
    return new MergedTables(spark, folder);
  }

  public Dataset<Row> reports() {
    return table(ReportTable.NAME, ReportTable.SCHEMA);
  }

  public Dataset<Row> joins() {
    return table(JoinTable.NAME, JoinTable.SCHEMA);
  }

  public Dataset<Row> stories() {
    return table(StoryTable.NAME, StoryTable.SCHEMA);
  }

  public Dataset<Row> deadLetters() {
    return table(DeadLetters.NAME, DeadLetters.SCHEMA);
  }

  /** The dead letters without those of stories that are not among these. */
  public Dataset<Row> deadLettersWith(Dataset<Row> stories) {
    Dataset<Row> all = deadLetters();
    Dataset<Row> standing =
        all.where(col("input").equalTo(StoryTable.NAME))
            .join(stories.select(col("story").as("item")), new String[] {"item"}, "left_semi")
            .selectExpr(DeadLetters.SCHEMA.fieldNames());
    return all.where(col("input").notEqual(StoryTable.NAME)).union(standing);
  }

  private Dataset<Row> table(String name, StructType schema) {
    return folder.isPresent()
        ? Tables.read(spark, folder.get(), name, schema)
        : Tables.empty(spark, schema);
  }
}
