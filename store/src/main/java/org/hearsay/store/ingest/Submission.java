package org.hearsay.store.ingest;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;

/** One input that is offered to the store; read only when its turn has come. */
public interface Submission {
  /** Its path, or its id in the container that it came in. */
  String name();

  /**
   * The article in it; called once, on any thread.
   *
   * @throws UnfitInputException when it is no readable report
   * @throws IOException when it cannot be fetched
   */
  Article article() throws IOException, UnfitInputException;

  /** The record of the article, where the input brings one: then none is made. */
  default Optional<CrisisRecord> record() {
    return Optional.empty();
  }
}
