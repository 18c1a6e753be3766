package org.hearsay.spark.load;

import java.io.IOException;
import org.apache.spark.sql.Row;
import org.hearsay.model.Article;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;

/** A dead letter, which the store counts as the input that it was. */
record Letter(String name, String cause, String reason) implements Submission {
  static Submission of(Row row) {
    return new Letter(row.getAs("item"), row.getAs("cause"), row.getAs("reason"));
  }

  @Override
  public Article article() throws IOException, UnfitInputException {
    if (cause.equals(DeadLetters.REJECTED)) {
      throw new UnfitInputException(reason);
    }
    throw new IOException(reason);
  }
}
