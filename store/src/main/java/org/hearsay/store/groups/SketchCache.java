package org.hearsay.store.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.merge.report.Sketch;

/**
 * The sketches that were used last, by the number of their report: news of some days is compared
 * again and again. Not safe to share between threads; to be cleared when a transaction fails.
 */
public final class SketchCache {
  private static final int MOST = 8192;

  private final Map<Integer, Sketch> sketches =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Sketch> eldest) {
          return size() > MOST;
        }
      };

  Optional<Sketch> get(int report) {
    return Optional.ofNullable(sketches.get(report));
  }

  void put(int report, Sketch sketch) {
    sketches.put(report, sketch);
  }

  void forget(int report) {
    sketches.remove(report);
  }

  /** Forgets all. */
  public void clear() {
    sketches.clear();
  }
}
