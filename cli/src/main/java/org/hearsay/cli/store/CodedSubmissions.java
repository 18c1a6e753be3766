package org.hearsay.cli.store;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.hearsay.imports.gdelt.CodedItem;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;

/** Rows that others coded, as the store takes them: each brings its record, no engine runs. */
record CodedSubmissions(Iterator<CodedItem> rows) implements Iterator<Submission> {
  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Submission next() {
    return new Given(rows.next());
  }

  /** Names who coded the rows; never makes a record. */
  static final class Coder implements RecordMaker {
    @Override
    public RecordProvenance provenance() {
      return CodedItem.provenance();
    }

    @Override
    public CrisisRecord make(Article article) {
      throw new IllegalStateException("a row brings its record: " + article.id());
    }
  }

  private static final class Given implements Submission {
    private final CodedItem item;
    private Optional<CrisisRecord> record = Optional.empty();

    Given(CodedItem item) {
      this.item = item;
    }

    @Override
    public String name() {
      return item.origin();
    }

    @Override
    public Article article() throws IOException, UnfitInputException {
      if (item instanceof CodedItem.Coded coded) {
        record = Optional.of(coded.record());
        return record.get().article();
      }
      CodedItem.Bad bad = (CodedItem.Bad) item;
      if (bad.lost()) {
        throw new IOException(bad.reason());
      }
      throw new UnfitInputException(bad.reason());
    }

    @Override
    public Optional<CrisisRecord> record() {
      return record;
    }
  }
}
