package org.hearsay.cli.crisis;

import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.query.source.JoinedReports;
import org.hearsay.query.source.TooManyReportsException;
import org.hearsay.query.tables.KeptCrisis;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.RecordStore;

/** A crisis of a store as pages want it. */
final class Indexed {
  private Indexed() {}

  /** Merged across stories, or, of too many reports for that, as the tables hold each story. */
  static CrisisIndex of(RecordStore store, CrisisQuery query) {
    try {
      return of(new CrisisSource(store).read(query));
    } catch (TooManyReportsException e) {
      if (query.isOfThePast()) {
        throw e;
      }
      new Refreshing(store).refresh();
      KeptCrisis.Kept kept = KeptCrisis.read(store, query);
      return CrisisIndex.of(kept.crisis(), kept.reports().stream().map(ReportCard::of).toList());
    }
  }

  static CrisisIndex of(JoinedReports joined) {
    return CrisisIndex.of(
        joined.crisis(),
        joined.readings().stream().map(CrisisRecord::article).map(ReportCard::of).toList());
  }
}
