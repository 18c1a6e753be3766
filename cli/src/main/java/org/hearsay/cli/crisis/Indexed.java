package org.hearsay.cli.crisis;

import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.query.source.JoinedReports;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.RecordStore;

/** A crisis of a store as pages want it. */
final class Indexed {
  private Indexed() {}

  static CrisisIndex of(RecordStore store, CrisisQuery query) {
    return of(new CrisisSource(store).read(query));
  }

  static CrisisIndex of(JoinedReports joined) {
    return CrisisIndex.of(
        joined.crisis(),
        joined.readings().stream().map(CrisisRecord::article).map(ReportCard::of).toList());
  }
}
