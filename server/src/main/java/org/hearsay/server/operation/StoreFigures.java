package org.hearsay.server.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreException;

/** The figures of a store. One that cannot be had now is left out: the others still tell. */
public final class StoreFigures {
  private StoreFigures() {}

  /** Adds them. */
  public static void addTo(Figures figures, RecordStore store, Refreshing refreshing) {
    figures.watch(
        "hearsay_store_reports",
        "Reports in the store",
        known(() -> store.read(readings -> readings.reports())));
    figures.watch(
        "hearsay_store_waiting_reports",
        "Reports that wait to be joined with the others",
        known(refreshing::stale));
    store
        .database()
        .location()
        .file()
        .ifPresent(
            file ->
                figures.watch(
                    "hearsay_store_size_bytes",
                    "Size of the store's file and of its journal",
                    known(() -> size(file) + size(journal(file)))));
  }

  private static Supplier<OptionalDouble> known(DoubleSupplier value) {
    return () -> {
      try {
        return OptionalDouble.of(value.getAsDouble());
      } catch (StoreException e) {
        return OptionalDouble.empty();
      }
    };
  }

  private static Path journal(Path file) {
    return Path.of(file + "-wal");
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // No journal, or one that was folded in just now.
      return 0;
    }
  }
}
