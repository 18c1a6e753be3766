package org.hearsay.eval.questions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.hearsay.query.WarNews;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;

/** A store of many invented reports. */
final class BigStore {
  static final int CRISES = 50;

  private static final int IN_COMMIT = 64;
  private static final int TOLD_EACH = 10_000;

  private BigStore() {}

  /** Opens a store and takes in what is missing of so many reports. */
  static RecordStore open(StoreLocation where, int reports, Consumer<String> progress) {
    RecordStore store =
        RecordStore.open(where, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
    int number = store.read(readings -> readings.reports());
    while (number < reports) {
      int begin = number;
      int end = Math.min(reports, begin + IN_COMMIT);
      store.write(
          writing -> {
            for (int i = begin; i < end; i++) {
              CrisisRecord record = WarNews.record(i);
              writing.put(record, Keeping.TEXT);
              writing.addToCrisis(crisis(i / WarNews.STORY), record.article().id());
            }
            return true;
          });
      number = end;
      if (number / TOLD_EACH > begin / TOLD_EACH) {
        progress.accept(number + " reports taken in");
      }
    }
    Refreshing refreshing = new Refreshing(store);
    int stories = 0;
    for (int some = refreshing.refreshSome(); some > 0; some = refreshing.refreshSome()) {
      if ((stories + some) / 1000 > stories / 1000) {
        progress.accept((stories + some) + " stories merged");
      }
      stories += some;
    }
    return store;
  }

  static String crisis(int story) {
    return "Crisis " + story % CRISES;
  }
}
