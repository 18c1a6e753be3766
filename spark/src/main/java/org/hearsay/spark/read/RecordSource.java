package org.hearsay.spark.read;

import java.io.Serializable;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;

/** What makes records in an executor; it travels to it, and opens what it needs there. */
@FunctionalInterface
public interface RecordSource extends Serializable {
  /** Opens what is shared by all tasks of a JVM; a failure fails the job. */
  default void open() {}

  CrisisRecord read(Article article);
}
