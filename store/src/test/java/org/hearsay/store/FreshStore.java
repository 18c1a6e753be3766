package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.maintenance.StoreCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new store for each test, which must be sound afterwards. */
abstract class FreshStore {
  static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOON);
  static final RecordMaker OLD = GeneratedReports.maker("1");
  static final RecordMaker NEW = GeneratedReports.maker("2");

  @TempDir Path folder;
  RecordStore store;

  /** Where an empty store may be made; another one each time. */
  abstract StoreLocation fresh();

  @BeforeEach
  void open() {
    store = RecordStore.open(fresh(), CLOCK);
  }

  @AfterEach
  void staysSound() {
    StoreCheck.Report report = StoreCheck.of(store);
    store.close();
    assertEquals(List.of(), report.faults());
  }

  static CrisisRecord record(int number) {
    return OLD.make(GeneratedReports.article(number));
  }

  boolean isNew(Correction correction) {
    return store.write(writing -> writing.correct(correction));
  }

  static void take(RecordStore into, int reports, IngestOptions options) {
    new Ingestion(into, OLD, options, (outcome, so) -> {}).run(GeneratedReports.inputs(0, reports));
  }
}
