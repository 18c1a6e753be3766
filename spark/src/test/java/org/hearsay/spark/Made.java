package org.hearsay.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.record.CrisisRecord;
import org.hearsay.spark.merge.MergeJob;
import org.hearsay.spark.merge.MergeSettings;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.Tables;

/** Tables that tests make and look at. */
public final class Made {
  private Made() {}

  /** A folder as reading leaves it. */
  public static String records(SparkSession spark, Stream<CrisisRecord> records, String folder) {
    List<Row> rows = records.map(record -> RecordTable.row(record.article().id(), record)).toList();
    Tables.writeByDay(spark.createDataFrame(rows, RecordTable.SCHEMA), folder, RecordTable.NAME);
    Tables.write(Tables.empty(spark, DeadLetters.SCHEMA), folder, DeadLetters.NAME);
    return folder;
  }

  /** Merges and answers the tables. */
  public static MergedTables merged(
      SparkSession spark, List<String> records, Optional<String> before, String out) {
    new MergeJob(spark, MergeSettings.usual()).run(records, before, out);
    return MergedTables.in(spark, Optional.of(out));
  }

  /** The JSON of stories by their ids. */
  public static Map<String, String> stories(MergedTables tables) {
    Map<String, String> stories = new TreeMap<>();
    for (Row row : tables.stories().collectAsList()) {
      stories.put(row.getAs("story"), row.getAs("crisis"));
    }
    return stories;
  }

  /** All that is in the tables, in one order. */
  public static List<String> contents(MergedTables tables) {
    return List.of(
            tables.reports().drop("sketch"), tables.stories(), tables.joins(), tables.deadLetters())
        .stream()
        .flatMap(table -> lines(table).stream())
        .toList();
  }

  private static List<String> lines(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
