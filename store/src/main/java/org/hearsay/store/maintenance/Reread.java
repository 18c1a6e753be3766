package org.hearsay.store.maintenance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.StoredReading;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;

/**
 * The reports of a store as inputs of a new run: a newer engine then adds its readings beside the
 * old ones. Reports whose text was not kept, and rows of tables that others coded, are rejected
 * with that reason.
 */
public final class Reread implements Iterator<Submission> {
  private static final int PAGE = 1000;

  private final RecordStore store;
  private final Deque<String> ids = new ArrayDeque<>();
  private String last = "";

  public Reread(RecordStore store) {
    this.store = store;
  }

  @Override
  public boolean hasNext() {
    if (ids.isEmpty()) {
      List<String> page = store.read(readings -> readings.reportsAfter(last, PAGE));
      ids.addAll(page);
      if (!page.isEmpty()) {
        last = page.get(page.size() - 1);
      }
    }
    return !ids.isEmpty();
  }

  @Override
  public Submission next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no report is left");
    }
    return new Stored(store, ids.remove());
  }

  private record Stored(RecordStore store, String name) implements Submission {
    @Override
    public Article article() throws UnfitInputException {
      StoredReading reading =
          store
              .read(readings -> readings.current(name))
              .orElseThrow(() -> new UnfitInputException("it is not there"));
      if (reading.keeps() != Keeping.TEXT) {
        throw new UnfitInputException("its text was not kept");
      }
      CrisisRecord record = reading.record();
      if (record.article().language().equals(Article.NO_LANGUAGE)) {
        throw new UnfitInputException("it is a row of a table: nothing to read");
      }
      return withIssues(record.article(), record.issues());
    }

    /** What reading the input met must not be forgotten: that the text was cut. */
    private static Article withIssues(Article article, List<Issue> issues) {
      List<Issue> ofInput =
          issues.stream().filter(issue -> issue.code().equals(Issue.TRUNCATED)).toList();
      return article.copyWithText(article.text()).issues(ofInput).build();
    }
  }
}
