package org.hearsay.spark.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.hearsay.query.WarNews;
import org.hearsay.record.CrisisRecord;
import org.hearsay.spark.LocalSpark;
import org.hearsay.spark.Made;
import org.hearsay.spark.OneMachine;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalTest {
  private static final int REPORTS = 160;
  private static final int HALF = 85;

  @TempDir private static Path folder;

  private static MergedTables whole;
  private static MergedTables dayByDay;
  private static String second;

  /** On the second day a later engine has read some reports of the first day again. */
  @BeforeAll
  static void merge() {
    SparkSession spark = LocalSpark.of(2);
    String first =
        Made.records(spark, IntStream.range(0, HALF).mapToObj(WarNews::record), path("first"));
    second =
        Made.records(
            spark,
            Stream.concat(IntStream.range(HALF, REPORTS).mapToObj(WarNews::record), readAgain()),
            path("second"));
    whole = Made.merged(spark, List.of(second, first), Optional.empty(), path("whole"));
    Made.merged(spark, List.of(first), Optional.empty(), path("day1"));
    dayByDay = Made.merged(spark, List.of(second), Optional.of(path("day1")), path("day2"));
  }

  private static Stream<CrisisRecord> readAgain() {
    return IntStream.range(3, 6).mapToObj(i -> WarNews.record(i, "2"));
  }

  @Test
  void dayByDayIsTheSameAsAllAtOnce() {
    assertEquals(Made.contents(whole), Made.contents(dayByDay));
  }

  @Test
  void aStoreThatTookTheReportsInTellsTheSameStories() {
    try (RecordStore store = OneMachine.open(folder.resolve("one.db"))) {
      store.write(
          writing -> {
            for (int i = 0; i < REPORTS; i++) {
              writing.put(WarNews.record(i), Keeping.TEXT);
            }
            for (CrisisRecord record : readAgain().toList()) {
              writing.put(record, Keeping.TEXT);
            }
            return true;
          });
      assertEquals(OneMachine.stories(store), Made.stories(dayByDay));
    }
  }

  @Test
  void mergingTheSameAgainChangesNothing() {
    MergedTables again =
        Made.merged(
            LocalSpark.of(2), List.of(second, second), Optional.of(path("day2")), path("again"));
    assertEquals(Made.contents(dayByDay), Made.contents(again));
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }
}
