package org.hearsay.cli.store;

import java.time.InstantSource;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the store, for all commands that work on one. */
public final class StoreChoice {
  private static final String VARIABLE = "HEARSAY_STORE";
  private static final String USUAL = "hearsay.db";

  @Option(
      names = "--store",
      paramLabel = "FILE|URL",
      description =
          "A file, or postgresql://user:password@host/database; else the variable "
              + VARIABLE
              + ", else "
              + USUAL
              + " in this folder.")
  private @Nullable String store;

  /** Where the store is or will be. */
  public StoreLocation location() {
    String variable = System.getenv(VARIABLE);
    if (store != null) {
      return StoreLocation.parse(store);
    }
    return StoreLocation.parse(variable == null || variable.isBlank() ? USUAL : variable);
  }

  public RecordStore open(InstantSource clock) {
    return RecordStore.open(location(), clock);
  }

  public RecordStore openExisting(InstantSource clock) {
    return RecordStore.openExisting(location(), clock);
  }
}
