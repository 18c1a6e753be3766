package org.hearsay.spark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.Tables;

/**
 * Reads files into a table of records and a table of dead letters.
 *
 * <p>Reading a file is one task's work; its reports are then spread over all tasks, because
 * understanding one takes far longer than reading it.
 */
public final class ReadJob {
  /** The only column of a table that lists files. */
  private static final String PATH = "path";

  private static final int MOST_FILE_TASKS = 10_000;

  private final SparkSession spark;
  private final RecordSource source;
  private final ReadSettings settings;

  public ReadJob(SparkSession spark, RecordSource source, ReadSettings settings) {
    this.spark = spark;
    this.source = source;
    this.settings = settings;
  }

  /** How many reports were read, and how many items were not. */
  public record Counts(long records, long dead) {}

  /** Reads all inputs into tables below a folder that is not there yet. */
  public Counts run(List<String> paths, String out) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Inputs inputs = Inputs.of(paths, hadoop);
    Dataset<Row> made =
        items(inputs, new SerializableConfiguration(hadoop))
            .repartition(settings.partitions(), functions.col("item"))
            .mapPartitions(
                new RecordMaking(source, settings.seconds()), Encoders.row(RecordMaking.SCHEMA))
            .persist(StorageLevel.DISK_ONLY());
    try {
      long dead = Tables.write(dead(made), out, DeadLetters.NAME);
      long records = Tables.writeByDay(records(made), out, RecordTable.NAME);
      return new Counts(records, dead);
    } finally {
      made.unpersist();
    }
  }

  private Dataset<Row> items(Inputs inputs, SerializableConfiguration hadoop) {
    List<String> files = new ArrayList<>(inputs.files());
    Dataset<Row> items = spark.emptyDataset(Encoders.row(ArticleRow.SCHEMA));
    for (String table : inputs.tables()) {
      Dataset<Row> rows = spark.read().parquet(table);
      if (List.of(rows.columns()).equals(List.of(PATH))) {
        files.addAll(rows.as(Encoders.STRING()).collectAsList());
      } else {
        items = items.union(reports(rows));
      }
    }
    return items.union(
        spark
            .createDataset(files, Encoders.STRING())
            .repartition(Math.max(1, Math.min(files.size(), MOST_FILE_TASKS)))
            .flatMap(
                new ItemReading(hadoop, settings.fields(), settings.seconds()),
                Encoders.row(ArticleRow.SCHEMA)));
  }

  private Dataset<Row> reports(Dataset<Row> table) {
    return table
        .select(
            functions.to_json(functions.struct("*")).as("json"),
            functions.col("_metadata.file_path").as("file"),
            functions.col("_metadata.row_index").as("row"))
        .map(new RowReading(settings.fields()), Encoders.row(ArticleRow.SCHEMA));
  }

  private static Dataset<Row> records(Dataset<Row> made) {
    return made.where("NOT isDead").select("record.*");
  }

  private static Dataset<Row> dead(Dataset<Row> made) {
    return made.where("isDead").select("dead.*");
  }
}
