package org.hearsay.spark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.hearsay.query.WarNews;
import org.hearsay.spark.LocalSpark;
import org.hearsay.spark.Made;
import org.hearsay.spark.OneMachine;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.Tables;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadJobTest {
  private static final int REPORTS = 25;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  @TempDir private static Path folder;

  private static MergedTables merged;

  @BeforeAll
  static void merge() {
    SparkSession spark = LocalSpark.of(2);
    String read = folder.resolve("read").toString();
    Tables.writeByDay(
        spark.createDataFrame(
            IntStream.range(0, REPORTS)
                .mapToObj(i -> RecordTable.row("report " + i, WarNews.record(i)))
                .toList(),
            RecordTable.SCHEMA),
        read,
        RecordTable.NAME);
    Tables.write(
        spark.createDataFrame(
            List.of(
                DeadLetters.row("a.warc", "a.warc#1", DeadLetters.REJECTED, "no text"),
                DeadLetters.row("b.warc", "b.warc", DeadLetters.FAILED, "damaged")),
            DeadLetters.SCHEMA),
        read,
        DeadLetters.NAME);
    merged = Made.merged(spark, List.of(read), Optional.empty(), folder.resolve("out").toString());
  }

  @Test
  void aStoreOfMergedReportsTellsTheirStoriesHoweverOftenTheyAreLoaded() {
    holdsWhatWasMerged(StoreLocation.ofFile(folder.resolve("loaded.db")));
  }

  @Test
  void aServerDoesTheSame() throws IOException {
    EmbeddedPostgres server;
    try {
      server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException | RuntimeException e) {
      abort("no PostgreSQL server can be started here: " + e.getMessage());
      return;
    }
    try (server) {
      holdsWhatWasMerged(
          StoreLocation.parse("postgresql://postgres@localhost:" + server.getPort() + "/postgres"));
    }
  }

  private static void holdsWhatWasMerged(StoreLocation location) {
    try (RecordStore store = RecordStore.open(location, CLOCK)) {
      LoadJob load = new LoadJob(store, IngestOptions.plain());
      assertEquals(new LoadJob.Counts(REPORTS, 0, 1, 1), load.run(merged));
      assertEquals(Made.stories(merged), OneMachine.stories(store));
      assertEquals(new LoadJob.Counts(REPORTS, REPORTS, 1, 1), load.run(merged));
      assertEquals(REPORTS, store.read(Readings::reports));
    }
  }
}
