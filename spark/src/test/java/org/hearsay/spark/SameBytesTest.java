package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.merge.MergeJob;
import org.hearsay.spark.merge.MergeSettings;
import org.hearsay.spark.read.ReadJob;
import org.hearsay.spark.read.ReadSettings;
import org.hearsay.spark.read.ShippedEngine;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.Tables;
import org.hearsay.store.RecordStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
  /** The sample crisis and other invented reports, two of them without a day. */
  private static final List<Path> INPUTS =
      List.of(
          Path.of("..", "examples"),
          Path.of("..", "cli/src/test/resources/org/hearsay/cli/crisis/hostages"),
          Path.of("..", "eval/cases/yemen-hodeidah/report.txt"));

  @TempDir private static Path folder;

  private static Map<String, String> records;
  private static Map<String, String> stories;

  @BeforeAll
  static void readOnOneMachineAndOverSpark() throws IOException {
    try (RecordStore store = OneMachine.ingested(folder.resolve("one.db"), INPUTS)) {
      records = OneMachine.records(store);
      stories = OneMachine.stories(store);
    }
    ReadJob.Counts counts =
        new ReadJob(LocalSpark.of(4), new ShippedEngine(), new ReadSettings(4, 60, ""))
            .run(INPUTS.stream().map(Path::toString).toList(), folder.resolve("read").toString());
    assertEquals(new ReadJob.Counts(records.size(), 0), counts);
  }

  @Test
  void readingMakesTheRecordsOfOneMachine() {
    Map<String, String> read = new TreeMap<>();
    for (Row row :
        Tables.read(LocalSpark.of(4), read(), RecordTable.NAME, RecordTable.SCHEMA)
            .collectAsList()) {
      read.put(row.getAs("id"), row.getAs("record"));
    }
    assertEquals(records, read);
  }

  @Test
  void oneAndEightPartitionsMergeLikeOneMachine() {
    assertTrue(stories.size() > 1, "more than one story");
    assertEquals(stories, merged(1, "one"));
    assertEquals(stories, merged(8, "eight"));
  }

  private static Map<String, String> merged(int partitions, String name) {
    SparkSession spark = LocalSpark.of(partitions);
    String out = folder.resolve(name).toString();
    new MergeJob(spark, MergeSettings.usual()).run(List.of(read()), Optional.empty(), out);
    Map<String, String> merged = new TreeMap<>();
    for (Row row : MergedTables.in(spark, Optional.of(out)).stories().collectAsList()) {
      merged.put(row.getAs("story"), row.getAs("crisis"));
    }
    return merged;
  }

  private static String read() {
    return folder.resolve("read").toString();
  }
}
