package org.hearsay.store.ingest;

import org.hearsay.store.InputOutcome;
import org.hearsay.store.RunCounts;

/** Is told what became of each input, in their order. */
@FunctionalInterface
public interface IngestListener {
  /**
   * An input has come to its end; an accepted one is on the disk.
   *
   * @param counts of all inputs up to this one
   */
  void acknowledged(InputOutcome outcome, RunCounts counts);
}
