package org.hearsay.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.RecordMaker;

/** Measures what a report costs the store, its groups included, as the store grows. */
final class GroupingCost {
  private static final int IN_COMMIT = 64;
  private static final double NANOS = 1e6;

  private GroupingCost() {}

  /**
   * The processor time of the last reports before a size was reached.
   *
   * @param all milliseconds for a report
   * @param stories how many stories there are
   */
  record Cost(int size, double all, int stories, long heap) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%7d reports in %d stories: %.2f ms of processor time each, heap %d MB",
          size,
          stories,
          all,
          heap >> 20);
    }
  }

  /** Fills a new store and measures at each size, the smallest first. */
  static List<Cost> measure(Path file, int perDay, List<Integer> sizes) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    RecordMaker maker = GeneratedReports.maker("1");
    NewsStream news = new NewsStream(perDay, 1);
    List<Cost> costs = new ArrayList<>();
    try (RecordStore store = RecordStore.open(StoreLocation.ofFile(file), StoreContract.CLOCK)) {
      int number = 0;
      for (int size : sizes) {
        int measuredFrom = Math.max(number, size - Math.max(64, Math.min(2000, size / 2)));
        number = fill(store, news, maker, number, measuredFrom);
        int from = number;
        List<CrisisRecord> made = made(news, maker, size - number);
        long begun = threads.getCurrentThreadCpuTime();
        put(store, made);
        number = size;
        double each = (threads.getCurrentThreadCpuTime() - begun) / NANOS / (size - from);
        costs.add(new Cost(size, each, stories(store), heap()));
      }
    }
    return List.copyOf(costs);
  }

  private static int fill(
      RecordStore store, NewsStream news, RecordMaker maker, int from, int until) {
    int number = from;
    while (number < until) {
      int some = Math.min(IN_COMMIT, until - number);
      put(store, made(news, maker, some));
      number += some;
    }
    return number;
  }

  private static List<CrisisRecord> made(NewsStream news, RecordMaker maker, int number) {
    List<CrisisRecord> made = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Article article = news.next();
      made.add(maker.make(article));
    }
    return made;
  }

  private static void put(RecordStore store, List<CrisisRecord> records) {
    for (int i = 0; i < records.size(); i += IN_COMMIT) {
      List<CrisisRecord> some = records.subList(i, Math.min(records.size(), i + IN_COMMIT));
      store.write(
          writing -> {
            for (CrisisRecord record : some) {
              writing.put(record, Keeping.TEXT);
            }
            return true;
          });
    }
  }

  private static int stories(RecordStore store) {
    return store.read(
        readings -> readings.groups().stories(Optional.empty(), Optional.empty()).size());
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
