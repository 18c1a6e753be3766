package org.hearsay.spark.load;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordReader;
import org.hearsay.store.ingest.Submission;

/** A report that brings its record. */
final class MadeRecord implements Submission {
  private final String name;
  private final String json;
  private Optional<CrisisRecord> record = Optional.empty();

  private MadeRecord(String name, String json) {
    this.name = name;
    this.json = json;
  }

  static Submission of(Row row) {
    return new MadeRecord(row.getAs("input"), row.getAs("record"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Article article() {
    CrisisRecord read = new RecordReader().read(json);
    record = Optional.of(read);
    return read.article();
  }

  @Override
  public Optional<CrisisRecord> record() {
    return record;
  }
}
