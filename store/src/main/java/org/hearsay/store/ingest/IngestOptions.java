package org.hearsay.store.ingest;

import java.util.Optional;
import org.hearsay.store.Keeping;

/**
 * How inputs are taken in.
 *
 * @param crisis the crisis that the reports are put into
 * @param keeping how much of the texts is kept
 * @param threads how many reports are read at a time
 */
public record IngestOptions(Optional<String> crisis, Keeping keeping, int threads) {
  public IngestOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("reading needs a thread: " + threads);
    }
  }

  /** One thread, whole texts, no crisis. */
  public static IngestOptions plain() {
    return new IngestOptions(Optional.empty(), Keeping.TEXT, 1);
  }

  public IngestOptions withThreads(int value) {
    return new IngestOptions(crisis, keeping, value);
  }

  public IngestOptions withCrisis(String value) {
    return new IngestOptions(Optional.of(value), keeping, threads);
  }

  public IngestOptions withKeeping(Keeping value) {
    return new IngestOptions(crisis, value, threads);
  }
}
