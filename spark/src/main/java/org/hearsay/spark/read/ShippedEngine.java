package org.hearsay.spark.read;

import org.hearsay.engine.Engine;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;

/** The engine with the shipped encoder, opened once in each JVM and shared by its tasks. */
public final class ShippedEngine implements RecordSource {
  private static final long serialVersionUID = 1L;

  /** Its class is loaded, and the engine opened, by the first task that needs it. */
  private static final class Opened {
    static final Engine ENGINE = DefaultEngine.open();
  }

  @Override
  public void open() {
    Opened.ENGINE.provenance();
  }

  @Override
  public CrisisRecord read(Article article) {
    return Opened.ENGINE.process(article);
  }
}
