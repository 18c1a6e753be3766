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
import org.apache.spark.sql.functions;
import org.hearsay.spark.read.ReadJob;
import org.hearsay.spark.read.ReadSettings;
import org.hearsay.spark.read.ShippedEngine;
import org.hearsay.spark.table.DeadLetters;
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
  void onePartitionMergesLikeOneMachine() {
    assertTrue(stories.size() > 1, "more than one story");
    assertEquals(stories, merged(1, read(), "one"));
  }

  @Test
  void eightPartitionsAndAnyOrderMergeLikeOneMachine() {
    Tables.write(
        Tables.read(LocalSpark.of(8), read(), RecordTable.NAME, RecordTable.SCHEMA)
            .repartitionByRange(5, functions.xxhash64(functions.col("id"))),
        folder.resolve("shuffled").toString(),
        RecordTable.NAME);
    Tables.write(
        Tables.empty(LocalSpark.of(8), DeadLetters.SCHEMA),
        folder.resolve("shuffled").toString(),
        DeadLetters.NAME);
    assertEquals(stories, merged(8, folder.resolve("shuffled").toString(), "eight"));
  }

  private static Map<String, String> merged(int partitions, String records, String name) {
    String out = folder.resolve(name).toString();
    return Made.stories(
        Made.merged(LocalSpark.of(partitions), List.of(records), Optional.empty(), out));
  }

  private static String read() {
    return folder.resolve("read").toString();
  }
}
