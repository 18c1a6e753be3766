package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.query.refresh.TablesCheck;
import org.hearsay.query.tables.StoreQueries;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.maintenance.StoreCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store of invented news for each test, which must be sound afterwards. */
abstract class NewsStore {
  static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");

  private final AtomicLong seconds = new AtomicLong();

  @TempDir Path folder;
  RecordStore store;
  Queries queries;
  Refreshing refreshing;

  /** Where an empty store may be made; another one each time. */
  abstract StoreLocation fresh();

  /** Each time that somebody looks a second has gone by. */
  InstantSource clock() {
    return () -> NOON.plusSeconds(seconds.getAndIncrement());
  }

  @BeforeEach
  void open() {
    store = RecordStore.open(fresh(), clock());
    queries = new StoreQueries(store);
    refreshing = new Refreshing(store);
  }

  @AfterEach
  void staysSound() {
    List<String> faults = new ArrayList<>(StoreCheck.of(store).faults());
    faults.addAll(TablesCheck.of(store));
    store.close();
    assertEquals(List.of(), faults);
  }

  static void put(RecordStore into, int number) {
    put(into, number, "1");
  }

  static void put(RecordStore into, int number, String engine) {
    into.put(WarNews.record(number, engine), Keeping.TEXT);
  }

  /** Takes reports in, those of an even story as of a crisis, and refreshes. */
  void take(int reports) {
    for (int i = 0; i < reports; i++) {
      put(store, i);
      if (i / WarNews.STORY % 2 == 0) {
        String report = WarNews.record(i).article().id();
        store.write(
            writing -> {
              writing.addToCrisis("North", report);
              return true;
            });
      }
    }
    refreshing.refresh();
  }
}
