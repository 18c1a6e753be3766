package org.hearsay.intake;

import org.hearsay.engine.Engine;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.ingest.RecordMaker;

/** The engine as the maker of the store's records. */
public record EngineMaker(Engine engine, RecordProvenance provenance) implements RecordMaker {
  public EngineMaker(Engine engine) {
    this(engine, engine.provenance());
  }

  @Override
  public CrisisRecord make(Article article) {
    return engine.process(article);
  }
}
