package org.hearsay.store.ingest;

import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;

/**
 * Makes records of articles: the engine, or a small one in tests. Safe to share between threads.
 */
public interface RecordMaker {
  /** What its records will name as their maker. */
  RecordProvenance provenance();

  CrisisRecord make(Article article);
}
