package org.hearsay.query.source;

import java.util.List;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;

/**
 * What reports say together, beside the reports.
 *
 * @param readings of the reports, as people corrected them
 */
public record JoinedReports(Crisis crisis, List<CrisisRecord> readings) {
  public JoinedReports {
    readings = List.copyOf(readings);
  }
}
