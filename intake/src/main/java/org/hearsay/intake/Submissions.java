package org.hearsay.intake;

import java.io.IOException;
import java.util.Iterator;
import org.hearsay.model.Article;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportItem.Cause;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;

/** Reports that were read, as the store takes them. */
public record Submissions(Iterator<ReportItem> reports) implements Iterator<Submission> {
  @Override
  public boolean hasNext() {
    return reports.hasNext();
  }

  @Override
  public Submission next() {
    return new Given(reports.next());
  }

  private record Given(ReportItem item) implements Submission {
    @Override
    public String name() {
      return item.origin();
    }

    @Override
    public Article article() throws IOException, UnfitInputException {
      if (item instanceof ReportItem.Read read) {
        return read.article();
      }
      ReportItem.Failed failed = (ReportItem.Failed) item;
      if (failed.cause() == Cause.NOT_A_REPORT) {
        throw new UnfitInputException(failed.reason());
      }
      throw new IOException(failed.reason());
    }
  }
}
