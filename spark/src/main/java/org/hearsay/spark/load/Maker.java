package org.hearsay.spark.load;

import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.ingest.RecordMaker;

/** Names the engine whose records are brought; never makes one. */
record Maker(RecordProvenance provenance) implements RecordMaker {
  @Override
  public CrisisRecord make(Article article) {
    throw new IllegalStateException("a report brings its record: " + article.id());
  }
}
