package org.hearsay.store.ingest;

import java.util.Optional;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.InputOutcome;

/**
 * An input after reading: its outcome, and the record that is still to be kept.
 *
 * @param outcome what it will be when the record is kept
 * @param record empty where there is nothing to keep
 */
record Prepared(InputOutcome outcome, Optional<CrisisRecord> record) {
  static Prepared nothing(InputOutcome outcome) {
    return new Prepared(outcome, Optional.empty());
  }
}
