package org.hearsay.exports.lift;

import java.io.IOException;
import org.hearsay.exports.core.Export;
import org.hearsay.record.CrisisRecord;

/**
 * An export of happenings, sayings and meetings rather than of what stands in one report: it takes
 * joined reports, and a single report as a crisis of its own.
 */
public interface CrisisExport extends Export {
  /** Writes what joined reports give. */
  void crisis(CrisisView view) throws IOException;

  @Override
  default void report(CrisisRecord record) throws IOException {
    crisis(CrisisView.of(record));
  }
}
